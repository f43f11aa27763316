//! The state machine: what the app knows, what can happen to it, and what it asks of the world.
//!
//! A tap becomes a [`Msg`]; [`update`] changes the [`Model`] and returns [`Effect`]s; the shell carries each out and
//! answers with another `Msg`. Time and random numbers come in with every message as a [`Stamp`]. There is no Yew here,
//! no browser, and no bytes but those of a `Parcel`, which is carried and never looked into.

mod backup;
mod data_place;
mod dispatch;
mod disputes;
mod door;
mod effect;
mod files;
mod followers;
mod following;
mod form;
mod home;
mod intake;
mod kept_as;
mod last_letter;
mod log;
mod model;
mod msg;
mod neighbours;
mod offers;
mod page;
mod parcel;
mod reading;
mod recalling;
mod replying;
mod restoring;
mod route;
mod sample;
mod saving;
mod scanning;
mod sending;
mod share;
mod stored;
mod today;
mod update;
mod weighing;
mod welcome;

pub use backup::{Backing, BackupStep, BackupTrouble, LastBackup, MadeBackup, Making, Remind, remind};
pub use data_place::{
    DataMsg, DataTask, Deleting, Kept, Overall, Place, Places, Promise, SecondCopy, overall,
};
pub use dispatch::{Dispatch, PostTrouble};
pub use disputes::DisputeMsg;
pub use door::{Door, DoorMsg, DoorTask, DoorTrouble, Gate, Lock, MINUTES, NewLock};
pub use effect::{Effect, Entry, Focus};
pub use files::{FileKind, FileMsg, Filing, Reminding};
pub use followers::{
    FollowerStep, Followers, FollowersMsg, FollowersStep, FollowersTask, MadeFor, MadePost, Posted, ToPost,
    Took, TookIn,
};
pub use following::{
    Acceptance, Arrived, FollowMsg, FollowStep, FollowTask, Followed, FollowedReading, Following, Invited,
    Latest, Swapped,
};
pub use form::{
    Aspect, Beyond, Choices, Difference, Draft, Field, Fields, Form, FormId, GapKey, Input, PatientSection,
    Problem, Spec, Start, Typed, differences,
};
pub use home::{Ask, Clearing, Home, Said, Toast};
pub use intake::{Carried, Intake, IntakeMsg, IntakeTrouble, ToLookAt};
pub use kept_as::{KeptAs, keepers};
pub use log::Log;
pub use model::{Model, Now, Shelf, Stage, Stamp};
pub use msg::{Answer, Msg, TalkMove};
pub use neighbours::{Neighbour, PASSPORTS, ShelfMsg, ShelfTask};
pub use offers::{Ordered, mend, to_raise};
pub use page::{Page, Step};
pub use parcel::Parcel;
pub use reading::{Another, Letter, Reading, Refusal, likely_role};
pub use recalling::{RecallMsg, Recalling, Since, ToRecall};
pub use replying::{
    AGREEMENTS, MadeReply, PASSES, PATIENT, ReplyField, ReplyMsg, ReplyStep, Replying, TAKES, ToPack,
    choice_of, suggestible, visited,
};
pub use restoring::{Beside, NoBackup, Offer, Progress, RestoreStep, Restoring, Unsealed};
pub use route::{Route, SCAN_HREF};
pub use sample::sample;
pub use saving::{Saving, Standing};
pub use scanning::{
    Brought, Camera, CameraChoice, CameraTrouble, Foreign, ForeignKind, Found, KeyTrouble, Opened, Scanning,
    Taken, Unlocking,
};
pub use sending::{Handed, Moving, Pace, SendTrouble, Sending, Sent, Sheet, Way};
pub use share::{Glance, Picture, Share, To};
pub use stored::{Loaded, StoreTrouble, Written};
pub use today::{Ahead, Today, today};
pub use update::{called, update};
pub use weighing::{Arrival, Came, ReplyTrouble, WeighMsg, Weighed, Weighing, Who};
pub use welcome::Welcome;
