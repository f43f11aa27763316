//! How somebody is reached. Another number in the place of a known one is the most profitable lie there is, so it is never taken silently.

use crate::Member;

/// Somebody's name and the ways to reach them, as written.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Reached {
    /// The name.
    pub name: String,
    /// The direct number.
    pub phone: String,
    /// The second number.
    pub second_phone: String,
    /// The e-mail address.
    pub email: String,
}

impl Reached {
    /// How this member is reached.
    #[must_use]
    pub fn of(member: &Member) -> Self {
        Self {
            name: member.name.clone(),
            phone: member.phone.clone(),
            second_phone: member.second_phone.clone(),
            email: member.email.clone(),
        }
    }

    /// Whether this says another name, number or address where the known one said something. What was not known before is no change.
    #[must_use]
    pub fn is_another_than(&self, known: &Self) -> bool {
        let pairs = [
            (&self.name, &known.name),
            (&self.phone, &known.phone),
            (&self.second_phone, &known.second_phone),
            (&self.email, &known.email),
        ];
        pairs
            .iter()
            .any(|(new, old)| !old.is_empty() && new.trim() != old.trim())
    }

    /// Whether this is somebody of the same name, who may have been taken out and written down anew with another number.
    #[must_use]
    pub fn has_name_of(&self, known: &Self) -> bool {
        let [own, other] = [&self.name, &known.name].map(|name| name.trim().to_lowercase());
        !own.is_empty() && own == other
    }

    /// The member as they were known.
    pub fn put_into(&self, member: &mut Member) {
        member.name.clone_from(&self.name);
        member.phone.clone_from(&self.phone);
        member.second_phone.clone_from(&self.second_phone);
        member.email.clone_from(&self.email);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Role;

    #[test]
    fn another_number_is_a_change_and_a_first_one_is_not() {
        let ward = Member {
            name: "Ward 3".into(),
            phone: "22 33 44 55".into(),
            ..Member::new(Role::CancerNurse)
        };
        let known = Reached::of(&ward);
        let with = |phone: &str, email: &str| {
            let member = Member {
                phone: phone.into(),
                email: email.into(),
                ..ward.clone()
            };
            Reached::of(&member)
        };
        assert!(!with("22 33 44 55 ", "ward@example.org").is_another_than(&known));
        assert!(with("90 00 00 00", "").is_another_than(&known));
        assert!(with("", "").is_another_than(&known), "a number that is gone");
        let anew = |name: &str| Reached {
            name: name.into(),
            ..Reached::default()
        };
        assert!(anew(" ward 3").has_name_of(&known));
        assert!(!anew("Ward 4").has_name_of(&known) && !anew("").has_name_of(&anew("")));
        let mut swapped = Member {
            phone: "90 00 00 00".into(),
            ..ward.clone()
        };
        known.put_into(&mut swapped);
        assert_eq!(swapped, ward);
    }
}
