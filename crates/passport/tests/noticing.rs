//! What the passport notices: each rule on small invented passports, and what holds for every passport on generated ones.

// Marked as tests so that what the tests share may unwrap as they do.
#[cfg(test)]
mod noticing {
    mod agreed;
    mod any_passport;
    mod concerns;
    mod contacts;
    mod copies;
    mod medical;
    mod nights;
    mod order;
    mod planned;
    mod reviews;
    mod setting;
    mod situations;
    mod tasks;
    mod team;
}
