//! What the files that are handed out are made of, as a bill of materials in
//! the format of `CycloneDX` 1.6: every crate that reaches the Wasm, by its
//! version, hash and licence. Nothing of npm does: Node only builds and tests.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::wasm::TARGET;
use crate::command;
use crate::workspace::Workspace;

/// Where it lies in `dist`.
pub(crate) const FILE: &str = "sbom.cdx.json";

/// The crates that are compiled to what is handed out.
const SHIPPED: [&str; 3] = ["riksnorm-resident", "riksnorm-desk", "riksnorm-wasm"];

/// Writes the list.
///
/// # Errors
///
/// When Cargo cannot say what there is.
pub(crate) fn write(workspace: &Workspace) -> Result<String> {
    let mut cargo = workspace.locked("metadata");
    cargo.args(["--format-version=1", "--filter-platform", TARGET]);
    let metadata: Value = serde_json::from_str(&command::read(&mut cargo)?)?;
    let lock = std::fs::read_to_string(workspace.path("Cargo.lock"))?;
    let list = list(&metadata, &lock).context("`cargo metadata` is not as expected")?;
    Ok(serde_json::to_string_pretty(&list)? + "\n")
}

fn list(metadata: &Value, lock: &str) -> Option<Value> {
    let packages = metadata["packages"].as_array()?;
    let nodes = metadata["resolve"]["nodes"].as_array()?;
    let name_of = |id: &Value| packages.iter().find(|one| one["id"] == *id);
    let mut reached = BTreeSet::new();
    let mut next: Vec<&Value> = (packages.iter())
        .filter(|one| SHIPPED.iter().any(|name| one["name"] == *name))
        .map(|one| &one["id"])
        .collect();
    while let Some(id) = next.pop() {
        if !reached.insert(id.as_str()?) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == *id)?;
        for one in node["deps"].as_array()? {
            // What only tests or builds is not handed out.
            let kinds = one["dep_kinds"].as_array()?;
            if kinds.iter().any(|kind| kind["kind"].is_null()) {
                next.push(&one["pkg"]);
            }
        }
    }
    let mut components = Vec::new();
    for id in &reached {
        let package = name_of(&Value::from(*id))?;
        let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
        let address = format!("pkg:cargo/{name}@{version}");
        let mut component = json!({
            "type": "library",
            "bom-ref": address,
            "name": name,
            "version": version,
            "purl": address,
            "licenses": [{ "expression": package["license"].as_str().unwrap_or("NOASSERTION").replace('/', " OR ") }],
        });
        if let Some(hash) = hash(lock, name, version) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": hash }]);
        }
        components.push(component);
    }
    components.sort_by_key(|one| one["purl"].to_string());
    let own = packages.iter().find(|one| one["name"] == "riksnorm")?;
    // No time and no number of its own: the same sources give the same list.
    Some(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "bom-ref": "riksnorm", "name": "riksnorm", "version": own["version"],
        } },
        "components": components,
    }))
}

/// The hash of a crate in `Cargo.lock`; the workspace's own have none.
fn hash<'a>(lock: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let (_, after) = lock.split_once(&head)?;
    let package = after.split("\n\n").next()?;
    let (_, hash) = package.split_once("checksum = \"")?;
    hash.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_handed_out_is_listed_with_its_hash() {
        let package = |name: &str| json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0" });
        let needs =
            |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let names = ["riksnorm", "riksnorm-resident", "yew", "tester", "other"];
        let metadata = json!({
            "packages": names.map(package),
            "resolve": { "nodes": [
                { "id": "riksnorm-resident", "deps": [
                    needs("yew", Value::Null), needs("tester", "dev".into()), needs("riksnorm", Value::Null),
                ] },
                { "id": "yew", "deps": [] },
                { "id": "riksnorm", "deps": [] },
            ] },
        });
        let lock = "[[package]]\nname = \"yew\"\nversion = \"1.0.0\"\nchecksum = \"0a\"\n\n\
                    [[package]]\nname = \"riksnorm\"\nversion = \"1.0.0\"\n\n";
        let list = list(&metadata, lock).unwrap();
        let components = list["components"].as_array().unwrap();
        let names: Vec<&str> = components
            .iter()
            .filter_map(|one| one["name"].as_str())
            .collect();
        assert_eq!(names, ["riksnorm-resident", "riksnorm", "yew"]);
        assert_eq!(components[2]["hashes"][0]["content"], "0a");
        assert_eq!(
            components[2]["licenses"][0]["expression"],
            "MIT OR Apache-2.0"
        );
        assert!(components[1]["hashes"].is_null());
    }
}
