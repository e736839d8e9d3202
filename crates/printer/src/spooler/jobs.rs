//! Jobs that the spooler of Windows still has. Its own calls need unsafe code, so PowerShell asks for us, which every Windows has.

use crate::Withdrawn;

/// What is said of each job: that it was taken back, or that it is still there; behind it stands how it was.
const TAKEN: &str = "taken";
const LEFT: &str = "left";
/// The last line: all jobs were looked at.
const END: &str = "end";

/// `JOB_STATUS_DELETING` and `JOB_STATUS_DELETED`: Windows goes on with it no more, and waits for the printer to be rid of it.
const GIVEN_UP: u32 = 0x4 | 0x100;
/// `JOB_STATUS_PRINTED`.
const PRINTED: u32 = 0x80;
/// `JOB_STATUS_COMPLETE` and `JOB_STATUS_RETAINED`: the printer has all of it, and perhaps has not printed it yet.
const SENT: u32 = 0x1000 | 0x2000;

/// Takes the job back whose document has this name.
pub(super) async fn take_back(document: &str) -> Withdrawn {
    match system::take_back(document).await {
        Some(said) => withdrawn(&said),
        None => Withdrawn::Unreachable,
    }
}

/// What has become of a job by what was said. One that the spooler does not have may have been printed, or lie in the printer's memory.
pub(crate) fn withdrawn(said: &str) -> Withdrawn {
    if !said.lines().any(|line| line.trim() == END) {
        return Withdrawn::Unreachable;
    }
    let (taken, left) = (states(said, TAKEN), states(said, LEFT));
    let any = |states: &[Option<u32>], bits: u32| states.iter().flatten().any(|state| state & bits != 0);
    if any(&taken, PRINTED) || any(&left, PRINTED) {
        return Withdrawn::Printed;
    }
    if left.iter().any(|state| state.is_none_or(|state| state & GIVEN_UP == 0)) {
        return Withdrawn::Unreachable;
    }
    let known = !taken.is_empty() && left.is_empty() && taken.iter().all(Option::is_some);
    if known && !any(&taken, SENT) { Withdrawn::Gone } else { Withdrawn::LetGo }
}

/// How the jobs were of which this was said; `None` of one whose state is no number.
fn states(said: &str, what: &str) -> Vec<Option<u32>> {
    let told = said.lines().filter_map(|line| line.trim().strip_prefix(what));
    told.map(|state| state.trim().parse().ok()).collect()
}

#[cfg(windows)]
mod system {
    use std::path::Path;
    use std::process::Stdio;

    use tokio::process::Command;
    use tokio::time::{Duration, timeout};

    /// PowerShell begins within seconds; a person looks at the screen meanwhile.
    const PATIENCE: Duration = Duration::from_secs(20);
    /// `CREATE_NO_WINDOW`: nothing flashes over a kiosk's screen.
    const NO_WINDOW: u32 = 0x0800_0000;
    /// Below the system's own folder, so that no other program of this name is run.
    const SHELL: &str = r"System32\WindowsPowerShell\v1.0\powershell.exe";
    /// The name of the document reaches the script as this variable, and so is never read as a part of it.
    const DOCUMENT: &str = "PENCERE_DOCUMENT";
    /// A job that was taken back is gone within a moment, unless its printer holds on to it.
    const SCRIPT: &str = r"
$ErrorActionPreference = 'Stop'
function Jobs { Get-CimInstance -ClassName Win32_PrintJob | Where-Object { $_.Document -ceq $env:PENCERE_DOCUMENT } }
foreach ($job in @(Jobs)) { try { Remove-CimInstance -InputObject $job; 'taken ' + $job.StatusMask } catch { } }
for ($look = 0; $look -lt 8 -and @(Jobs).Count -gt 0; $look++) { Start-Sleep -Milliseconds 250 }
foreach ($job in @(Jobs)) { 'left ' + $job.StatusMask }
'end'
";

    /// What PowerShell said; `None` when it cannot be run or does not end.
    pub async fn take_back(document: &str) -> Option<String> {
        let shell = Path::new(&std::env::var_os("SystemRoot")?).join(SHELL);
        let mut command = Command::new(shell);
        command.args(["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", SCRIPT]).env(DOCUMENT, document);
        command.stdin(Stdio::null()).creation_flags(NO_WINDOW).kill_on_drop(true);
        let output = timeout(PATIENCE, command.output()).await.ok()?.ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Other systems have no such jobs.
#[cfg(not(windows))]
mod system {
    pub async fn take_back(_document: &str) -> Option<String> {
        None
    }
}
