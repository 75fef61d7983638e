//! Positions in a picture, in per cent of its width.

/// A position or a width of `part` in `whole`, as SVG writes it: `37.25%`.
pub(super) fn percent(part: i64, whole: i64) -> String {
    let number = part.saturating_mul(10_000) / whole.max(1);
    let sign = if number < 0 { "-" } else { "" };
    let number = number.unsigned_abs();
    format!("{sign}{}.{:02}%", number / 100, number % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_written_as_svg_reads_them() {
        assert_eq!(percent(1, 3), "33.33%");
        assert_eq!(percent(1_000_000, 1_000_000), "100.00%");
        assert_eq!(percent(-5, 1000), "-0.50%");
        assert_eq!(percent(0, 0), "0.00%");
    }
}
