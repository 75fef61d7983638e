//! The files for Apache: one for the site's folder, one for the server.

use std::fmt::Write;

use super::{NAMED_BY_CONTENT, addresses, push};
use crate::build::policy::{ASK_EACH_TIME, For, YEAR, headers_of_all};

/// The files lie beside the originals, compressed as far as can be.
const COMPRESSED: &str = r"
# The files lie beside the originals, compressed as far as can be.
RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \bbr\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^ %{REQUEST_URI}.br [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^ %{REQUEST_URI}.gz [L,E=no-gzip:1,E=no-brotli:1]
    Header merge Vary Accept-Encoding
</IfModule>
";

/// An address may end so once it leads to what is compressed.
const END: &str = r"(\.br|\.gz)?$";

/// What lies in the site's folder.
pub(super) fn site(paths: &[&str]) -> String {
    let mut text = String::from(
        "# For Apache, in the site's folder: needs mod_headers, and AllowOverride\n\
         # FileInfo where it is read as .htaccess. The log is in apache-server.conf.\n\
         AddType application/wasm .wasm\nAddType text/javascript .js\n\
         AddType application/manifest+json .webmanifest\n\
         AddCharset utf-8 .html .js .css .txt\n",
    );
    text.push_str(COMPRESSED);
    text.push('\n');
    push(&mut text, SET, &headers_of_all());
    push(&mut text, SET, &For::Site.headers());
    // Without `always`: that a file is missing must not be kept.
    let _ = writeln!(text, "Header set Cache-Control \"{ASK_EACH_TIME}\"");
    for to in For::ALL.into_iter().filter(|to| *to != For::Site) {
        let addresses = addresses(to, paths);
        let _ = writeln!(text, "\n<If \"%{{REQUEST_URI}} =~ m#{addresses}{END}#\">");
        push(&mut text, "    Header always set ", &to.headers());
        text.push_str("</If>\n");
    }
    let _ = writeln!(
        text,
        "\n<If \"%{{REQUEST_URI}} =~ m#{NAMED_BY_CONTENT}{END}#\">\n    \
         Header set Cache-Control \"{YEAR}\"\n</If>"
    );
    text
}

const SET: &str = "Header always set ";

/// What only the server may say.
pub(super) fn server() -> String {
    // The error log names addresses too.
    r#"# For Apache, in the site's <VirtualHost>.

# What the log keeps of a visit: the day, the file, and whether it went well.
# Not the address of the visitor, the browser, or the time of day: the file
# tells the language, and together they could tell who it was.
LogFormat "%{%Y-%m-%d}t %>s %m %U %B" riksnorm
CustomLog ${APACHE_LOG_DIR}/riksnorm.log riksnorm
# The error log names addresses too: only what stops the server is kept.
# Proxies and firewalls before it have logs too.
ErrorLog ${APACHE_LOG_DIR}/riksnorm-error.log
LogLevel crit
"#
    .into()
}
