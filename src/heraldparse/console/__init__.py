"""What commands read, write and say."""
