//! Links that readers get lead to the works' own pages: which addresses are refused and which are not, wherever they
//! stand.

use std::fmt::Write;
use std::path::Path;

use crate::build_script::{link_rules::links, read::read};

/// Addresses that must not ship, and what is said of them.
const REFUSED: &[(&str, &str)] = &[
    ("http://120.26.44.124/details/1", "a bare IP address"),
    ("https://127.1/", "a bare IP address"),
    ("https://2130706433/", "a bare IP address"),
    ("https://0x7f.0x1/", "a bare IP address"),
    ("https://example.0x7f/", "a bare IP address"),
    ("https://[2001:db8::1]/paper", "a bare IP address"),
    ("https://[::ffff:192.0.2.1]:8080/", "a bare IP address"),
    ("http://120.26.44.124:3004/details/1", "an unusual port"),
    ("http://the-uncensored-wiki.com:20161/A/Naltrexone.html", "an unusual port"),
    ("https://journal.example.org:8080/", "an unusual port"),
    ("https://journal.example.org:/", "an unusual port"),
    ("https://journal.example.org:80/", "an unusual port"),
    ("http://journal.example.org:443/", "an unusual port"),
    ("https://editor@journal.example.org/", "an address with a name in it"),
    ("https://journal.example.org:80@example.com/", "an address with a name in it"),
    ("https://journal.example.org\\@example.com/", "an address with a name in it"),
    ("https://journal.example.org\\.example.com/", "no public host"),
    ("https://localhost/paper", "no public host"),
    ("https://intranet/paper", "no public host"),
    ("https://issuu.com./ldnim/docs/x", "no public host"),
    ("https://pubmed.ncbi.nlm.nih.gov./1/", "no public host"),
    ("https://journal..example.org/", "no public host"),
    ("https:///paper", "no public host"),
    ("https://ex%61mple.org/", "no public host"),
    ("https://exаmple.org/", "no public host"),
    (
        "https://anonyproxies.com/a2/index.php?q=https%3A%2F%2Fpubmed.ncbi.nlm.nih.gov%2F1",
        "inside an address",
    ),
    ("https://app.altruwe.org/proxy?url=https://pubmed.ncbi.nlm.nih.gov/1", "inside an address"),
    ("https://reader.example.org/https://pubmed.ncbi.nlm.nih.gov/1", "inside an address"),
    ("https://reader.example.org/http:/pubmed.ncbi.nlm.nih.gov/1", "inside an address"),
    ("https://reader.example.org/go?to=HTTPS%253A%252F%252Fexample.com", "inside an address"),
    ("https://reader.example.org/go?to=//example.com", "inside an address"),
    ("https://reader.example.org/#https://example.com", "inside an address"),
    ("https://tinyurl.com/abc", "does not say where it leads"),
    ("https://bit.ly/abc", "does not say where it leads"),
    ("https://staging.scite.ai/reports/x", "a mirror"),
    ("https://homsy-staging.cambridgecore.org/x", "a mirror"),
    ("https://searchworks.staging.jioinstitute.edu.in/x", "a mirror"),
    ("https://ehc-stage.ahrq.gov/x", "a mirror"),
    ("https://core-prod.cambridgecore.org/x", "a mirror"),
    ("https://origin.mdlinx.com/x", "a mirror"),
    ("https://https.ncbi.nlm.nih.gov/x", "a mirror"),
    ("https://preview-www.nature.com/x", "a mirror"),
    ("https://uat.mimsdev.com/x", "a mirror"),
    ("https://prdmspapp.mimsdev.com/x", "a mirror"),
    ("https://uat2.example.org/x", "a mirror"),
    ("https://test-training.example.org/x", "a mirror"),
    ("https://lboro-test-vufind.koha-ptfs.co.uk/x", "a mirror"),
    ("https://test.pharmabiz.com/x", "a mirror"),
    ("https://wwwtest.example.org/x", "a mirror"),
    ("https://dev2.psychiatrist.com/x", "a mirror"),
    ("https://acnpsearch.tweb-dev.unibo.it/x", "a mirror"),
    ("https://TEST.Example.ORG/x", "a mirror"),
    ("https://test.example.com.au/x", "a mirror"),
    ("https://medauth2.mdedge.com/x", "a mirror"),
    ("https://cm.healio.com/x", "a mirror"),
    ("http://webmail.druglib.com/x", "a mirror"),
    ("http://medicdebate.s702.sureserver.com/x", "a mirror"),
    ("https://proxy.weglot.com/x", "a mirror"),
    ("https://bmjopen-bmj-com.ezproxy.u-pec.fr/x", "a mirror"),
    ("https://jamanetwork.com.libproxy.example.edu/x", "a mirror"),
    ("https://onlinelibrary-wiley-com-443.webvpn.zafu.edu.cn/x", "a mirror"),
    ("https://www-cochranelibrary-com.library.example.edu/x", "a mirror"),
    ("https://0-link.springer.com.catalogue.example.edu/x", "a mirror"),
    ("https://www-nejm-org.univ.idm.oclc.org/x", "a mirror"),
    ("https://www-nejm-org.translate.goog/x", "a mirror"),
    ("https://translate.google.com/x", "a mirror"),
    ("https://webcache.googleusercontent.com/search", "a mirror"),
    ("https://mirror.example.org/x", "a mirror"),
    ("https://web.archive.org/web/2020/example.org", "a mirror"),
    ("https://sci-hub.ru/10.1000/x", "a mirror"),
    ("https://sci-hub.anything/10.1000/x", "a mirror"),
    ("https://id.scribd.com/document/1", "a mirror"),
    ("https://docs15.chomikuj.pl/1", "a mirror"),
];

/// Addresses that may ship, though a rule that read them less well would refuse them.
const FINE: &[&str] = &[
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC6980175",
    "http://www.ncbi.nlm.nih.gov/pubmed/16461865?dopt=Abstract#top",
    "https://journal.example.org:443/paper",
    "http://journal.example.org:80/paper",
    "https://www2.mallinckrodt.com/x",
    "https://moh-it.pure.elsevier.com/x",
    "https://he01.tci-thaijo.org/x",
    "https://bvbvf1.bib-bvb.de/x",
    "https://s3.example.org/x",
    "https://120ty.net/x",
    "https://www.120ty.net/x",
    "https://latest.org/x",
    "https://latest.example.org/x",
    "https://device.dev/x",
    "https://devices.example.org/x",
    "https://contest.example.org/x",
    "https://developer.x.org/x",
    "https://approximate.example.org/x",
    "https://author.example.org/x",
    "https://stages.example.org/x",
    "https://qatar.example.org/x",
    "https://situation.example.org/x",
    "https://translational-medicine.biomedcentral.com/x",
    "https://cachexia.example.org/x",
    "https://democracy.example.org/x",
    "https://localhealth.example.org/x",
    // a site itself may be named so
    "https://www.cms.gov/x",
    "https://www.mirror.co.uk/x",
    "https://www.test.de/x",
    "https://dev.to/x",
    "https://www.cancerstaging.org/x",
    "https://drug-test.example/x",
    "https://local.gov.uk/x",
    // addresses and hosts in words, not as addresses
    "https://example.org/staging/proxy/mirror?test=uat",
    "https://example.org/search?q=http",
    "https://example.org/view?token=a=b",
    "https://example.org/10.1002/14651858.CD006140.pub2/full",
    "https://www.legislation.gov.au/x",
    "https://example.org/user@example.com",
    "https://dotcom.example.org/x",
];

/// Where readers get an address from.
const PLACES: [(&str, &str, &str); 4] = [
    ("study", "[[study]]\nid = \"a\"\nurl = '", "'\n"),
    ("article", "[[article]]\nid = \"a\"\nurl = '", "'\n"),
    ("help", "[[help]]\nid = \"a\"\nurl = '", "'\n"),
    ("source", "[[formulation]]\nid = \"a\"\nsources = [\n{ title = \"A\", url = '", "' },\n]\n"),
];

/// What is said of each address by itself, by the line of its text.
fn said(set: &str, place: (&str, &str, &str), addresses: &[&str]) -> Vec<Option<String>> {
    let (name, before, after) = place;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("links").join(set).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let (mut text, mut lines) = (String::new(), Vec::new());
    for address in addresses {
        let start = text.len();
        write!(text, "{before}{address}{after}").unwrap();
        let at = start + before.len();
        lines.push(text[..at].matches('\n').count() + 1);
    }
    std::fs::write(folder.join("links.toml"), text).unwrap();
    let (facts, unread) = read(&folder);
    assert!(unread.is_empty() || unread[0].message.starts_with("no [about]"), "{unread:#?}");
    let mut problems = Vec::new();
    links(&facts, &mut problems);
    assert!(problems.iter().all(|problem| lines.contains(&problem.line)), "{problems:#?}");
    let at = |line: usize| problems.iter().find(|problem| problem.line == line);
    lines.into_iter().map(|line| at(line).map(|problem| problem.message.clone())).collect()
}

#[test]
fn no_link_leads_to_a_copy_a_proxy_a_test_host_a_bare_address_or_an_odd_port() {
    let addresses: Vec<_> = REFUSED.iter().map(|(address, _)| *address).collect();
    for place in PLACES {
        for ((address, why), said) in REFUSED.iter().zip(said("refused", place, &addresses)) {
            let said = said.unwrap_or_else(|| panic!("{} {address} is not refused", place.0));
            assert!(said.contains(why), "{} {address}: {said}", place.0);
            assert!(said.contains("allowed: the work's own page, or no url and unlinked = true"), "{said}");
        }
    }
}

#[test]
fn an_ordinary_address_is_no_mistake_whatever_words_it_contains() {
    for place in PLACES {
        for (address, said) in FINE.iter().zip(said("fine", place, FINE)) {
            assert_eq!(said, None, "{} {address}", place.0);
        }
    }
}

#[test]
fn pages_that_were_read_may_be_copies() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("links").join("read");
    std::fs::create_dir_all(&folder).unwrap();
    let text = "[[study]]\nid = \"a\"\nread_at = [\"http://120.26.44.124:3004/details/1\"]\n";
    std::fs::write(folder.join("links.toml"), text).unwrap();
    let mut problems = Vec::new();
    links(&read(&folder).0, &mut problems);
    assert_eq!(problems, []);
}
