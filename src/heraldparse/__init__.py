"""Turn a news page into typed data."""
