//! Compiles Fluent catalogues.
