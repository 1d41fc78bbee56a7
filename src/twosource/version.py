"""The version of the program, in one place for the package, the reports and the build."""

VERSION = "0.1.0"
