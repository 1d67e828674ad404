"""What is known of the layouts of single sites: one record per era, and how a page's layout is recognised."""
