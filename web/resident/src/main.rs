//! Starts the page in the browser.

/// What is freed is overwritten, so that nothing of a household is left in
/// memory once it has been cleared.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<rlsf::GlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::GlobalTlsf::new());

fn main() {
    riksnorm_resident::start();
}
