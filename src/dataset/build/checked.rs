//! A folder of facts, read and found right; or everything that is wrong with it.

use std::path::Path;

use super::read::{Facts, Problem, read};
use super::{check, validate, work_out};

/// Reads and checks a folder of facts, and works out what its effects come to.
///
/// # Errors
/// Every mistake, by path and line. Where a file could not be read at all, the rules across records wait until
/// it can, since they would blame other files for what is missing.
pub fn checked(folder: &Path) -> Result<Facts, Vec<Problem>> {
    let (mut facts, mut problems) = read(folder);
    let complete = problems.is_empty();
    problems.extend(check::check(&facts));
    problems.extend(validate::each_record(&facts));
    if complete {
        problems.extend(validate::across_records(&facts));
    }
    if problems.is_empty() {
        work_out::work_out(&mut facts);
        return Ok(facts);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}
