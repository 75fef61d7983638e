//! Counts many households at once: reads a situation a line on standard input,
//! and writes what their norm, housing and income come to, and how many seconds
//! it took to count all of them, without reading.

use std::{
    hint::black_box,
    io::{self, Write},
    time::Instant,
};

use riksnorm::{Kronor, Situation};
use riksnorm_contract::{Violation, json::Json, read};

/// How often they are counted, so that the first time weighs little.
const PASSES: u32 = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = io::read_to_string(io::stdin())?;
    let situations: Result<Vec<Situation>, Vec<Violation>> = (text.lines())
        .map(|line| read(&Json::parse(line.as_bytes())?))
        .collect();
    let situations = situations.map_err(|violations| format!("{violations:?}"))?;

    let mut sums = [Kronor::ZERO; 3];
    let start = Instant::now();
    for _ in 0..PASSES {
        sums = count(black_box(&situations));
    }
    let seconds = start.elapsed().as_secs_f64() / f64::from(PASSES);

    let [norm, housing, income] = sums.map(Kronor::get);
    let sums = serde_json::json!({ "norm": norm, "housing": housing, "income": income });
    let counted = serde_json::json!({ "seconds": seconds, "sums": sums });
    Ok(writeln!(io::stdout(), "{counted}")?)
}

fn count(situations: &[Situation]) -> [Kronor; 3] {
    let totals = situations
        .iter()
        .map(|situation| situation.estimate().totals);
    totals.fold([Kronor::ZERO; 3], |[norm, housing, income], totals| {
        [
            norm + totals.norm,
            housing + totals.housing,
            income + totals.income,
        ]
    })
}
