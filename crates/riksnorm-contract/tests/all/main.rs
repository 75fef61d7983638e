//! All tests of the crate in one program, which is linked once.

mod common;
mod contract_errors;
mod contract_example;
mod contract_hostile;
mod contract_in;
mod contract_json;
mod contract_limits;
mod contract_numbers;
mod contract_out;
mod contract_values;
mod contract_ways_in;
mod example;
mod golden;
mod second_reading;
