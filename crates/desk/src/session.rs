//! Who is signed in at a counter. Works without a network; roles are checked here for every command.

use domain::lang::Lang;
use protocol::wire::{Face, Role};

use crate::app::{Desk, lock};
use crate::error::{DeskError, refused};
use crate::view::OfficerView;

/// The signed-in officer.
#[derive(Clone, Debug)]
pub(crate) struct Officer {
    pub login: String,
    pub name: String,
    pub roles: Vec<Role>,
}

impl Officer {
    /// Whether this officer may correct and decide.
    pub fn may_decide(&self) -> bool {
        self.roles.iter().any(|role| matches!(role, Role::FrontDesk | Role::Supervisor))
    }

    /// Whether this officer may set this counter up.
    pub fn may_administer(&self) -> bool {
        self.roles.contains(&Role::Administrator)
    }

    /// Whether this officer may say what came out of a printer.
    pub fn may_answer(&self) -> bool {
        self.may_decide() || self.may_administer()
    }
}

impl Desk {
    /// Signs an officer in against the staff list that the centre sent last.
    ///
    /// # Errors
    /// `error-sign-in`, `error-sign-in-locked`, `error-sign-in-expired`: never which of name and password was wrong.
    pub async fn sign_in(&self, login: String, password: String, lang: Lang) -> Result<OfficerView, DeskError> {
        self.speak(lang);
        let link = self.require(Face::Counter)?;
        let (now, _) = self.now().await?;
        let first_time = self.store.staff_is_empty().await?;
        if first_time {
            let _contact = link.syncer.run_once().await;
        }
        let member = self.store.sign_in(login.trim(), &password, now).await?;
        let officer = Officer { login: member.login, name: member.name, roles: member.roles };
        let view = OfficerView {
            login: officer.login.clone(),
            name: officer.name.clone(),
            may_decide: officer.may_decide(),
            may_administer: officer.may_administer(),
        };
        *lock(&self.officer) = Some(officer);
        Ok(view)
    }

    /// Ends the session; nothing typed stays.
    pub async fn sign_out(&self) -> Result<(), DeskError> {
        *lock(&self.officer) = None;
        lock(&self.edits).clear();
        lock(&self.codes).clear();
        Ok(())
    }

    /// The signed-in officer at a counter; every counter command begins here.
    pub(crate) fn officer(&self) -> Result<Officer, DeskError> {
        self.require(Face::Counter)?;
        lock(&self.officer).clone().ok_or_else(|| refused("error-not-signed-in"))
    }

    /// As [`Desk::officer`], for what changes a case.
    pub(crate) fn deciding_officer(&self) -> Result<Officer, DeskError> {
        let officer = self.officer()?;
        if officer.may_decide() { Ok(officer) } else { Err(refused("error-not-allowed")) }
    }

    /// As [`Desk::officer`], for the settings of this counter.
    pub(crate) fn administrator(&self) -> Result<Officer, DeskError> {
        let officer = self.officer()?;
        if officer.may_administer() { Ok(officer) } else { Err(refused("error-not-allowed")) }
    }
}
