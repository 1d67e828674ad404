"""`python -m heraldparse`."""

import sys

from heraldparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
