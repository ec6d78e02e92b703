"""The pictures of gallery_matplotlib.py, a function each."""
