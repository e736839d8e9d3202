//! The key that bundles are sealed to, in the centre's own words: nobody between a device and the centre can put another in its place.

use crate::ack::CENTRE;
use crate::cose::{self, CoseError, Purpose};
use crate::key::{PublicKey, Signer};

/// The longest recipient, in bytes.
const MAX_RECIPIENT: usize = 128;

/// The statement: a COSE_Sign1 by the centre whose payload is the recipient's text (`age1…`).
pub fn seal(recipient: &str, centre: &Signer) -> Result<Vec<u8>, CoseError> {
    cose::sign(centre, CENTRE, Purpose::BundleKey, recipient.as_bytes().to_vec())
}

/// The recipient, if it is this centre that names it.
pub fn open(bytes: &[u8], centre: &PublicKey) -> Result<String, CoseError> {
    let verified = cose::verify(bytes, Purpose::BundleKey, |kid| (kid == CENTRE).then_some(*centre))?;
    if verified.payload.len() > MAX_RECIPIENT {
        return Err(CoseError::TooLarge);
    }
    String::from_utf8(verified.payload).map_err(|_| CoseError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_centre_names_its_key() {
        let centre = Signer::from_seed([1; 32]);
        let statement = seal("age1example", &centre).unwrap();
        assert_eq!(open(&statement, &centre.public_key()).unwrap(), "age1example");
        let other = Signer::from_seed([2; 32]);
        assert_eq!(open(&seal("age1other", &other).unwrap(), &centre.public_key()), Err(CoseError::Signature));
        let long = seal(&"a".repeat(129), &centre).unwrap();
        assert_eq!(open(&long, &centre.public_key()), Err(CoseError::TooLarge));
    }
}
