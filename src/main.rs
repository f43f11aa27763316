//! Starts the app.

fn main() {
    red_thread::start();
}
