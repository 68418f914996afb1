"""`python -m generator`: the same as `trialpages`, from a checkout without installing anything."""

from generator.cli import main

if __name__ == "__main__":
    main()
