//! Starts the page in the browser.

fn main() {
    riksnorm_resident::start();
}
