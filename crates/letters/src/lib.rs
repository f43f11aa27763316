//! Every byte that leaves the device or is kept on it.
