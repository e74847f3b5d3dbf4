"""Tools of the developers: compile forms, bench, screenshots."""
