//! The shell: Yew and the browser, and nothing clever.
