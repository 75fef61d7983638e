//! Writes a Rust function for every text that people read, so that a text that
//! is missing or unused stops the build.

fn main() {
    riksnorm_texts::build_keys();
}
