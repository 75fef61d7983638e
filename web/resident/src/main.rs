//! Starts the page in the browser.

/// What asks the browser for memory.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

fn main() {
    riksnorm_resident::start();
}
