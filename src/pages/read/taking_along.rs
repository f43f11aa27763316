//! What a reader can take along: the text for a record, one page on paper, files for other programs.

use super::copying::CopyText;
use super::{ReadProps, remembering};
use crate::handing_on;
use crate::pages::files::became;
use crate::parts::*;
use crate::words::Voice;
use flow::{FileKind, Msg, Reminding};
use letters::Source;
use passport::{Stub, Summary};
use std::rc::Rc;
use wording::Origin;
use yew::prelude::*;

/// The ways to take something along.
pub(super) fn section(voice: &Voice, props: &ReadProps, summary: &Rc<Summary>, stub: Stub) -> Html {
    let speech = &voice.speech;
    let role = props.reading.role;
    html! {
        <div class="screen-only">
            <CopyText summary={summary.clone()} {role} now={props.now.clone()} copied={props.reading.copied} />
            <div class="actions">
                <Button label={speech.code_print().to_owned()} kind={ButtonKind::Quiet} icon={Icon::Print} onclick={voice.on(Msg::Print)} />
            </div>
            { files(voice, props, summary, stub) }
            // What is followed is kept on this device, and what is new in it is known without being remembered.
            if !props.reading.is_own_card && props.reading.follows.is_none() {
                { remembering::section(voice, props) }
                <p class="quiet">{ remembering::what_is_forgotten(speech, &props.reading.recalling) }</p>
            }
        </div>
    }
}

/// Files for a calendar, for contacts and for the systems of hospitals and doctors, where there is anything to put into them.
fn files(voice: &Voice, props: &ReadProps, summary: &Rc<Summary>, stub: Stub) -> Html {
    let speech = &voice.speech;
    let view = &summary.view;
    let filing = props.reading.filing;
    let save = |kind: FileKind, label: &str| {
        html! { <Button label={label.to_owned()} kind={ButtonKind::Quiet} icon={Icon::Down} onclick={hand(voice, props, summary, stub, kind)} /> }
    };
    html! {
        <Fold label={speech.read_save().to_owned()} open={filing.asked.is_some()}>
            <p>{ speech.read_save_text() }</p>
            <div class="actions">
                if !view.appointments.is_empty() { { save(FileKind::Calendar, speech.read_save_calendar()) } }
                if !view.members.is_empty() { { save(FileKind::Contacts, speech.read_save_contacts()) } }
                { save(FileKind::Document, speech.read_save_document()) }
            </div>
            { became(speech, filing, FileKind::Calendar) }
            { became(speech, filing, FileKind::Contacts) }
            { became(speech, filing, FileKind::Document) }
        </Fold>
    }
}

/// Puts a file together at the tap.
fn hand(voice: &Voice, props: &ReadProps, summary: &Rc<Summary>, stub: Stub, kind: FileKind) -> Callback<()> {
    let (voice, summary, written_ms) = (voice.clone(), summary.clone(), props.now.unix_ms);
    let followed = props.reading.follows.as_ref().and_then(|follows| {
        let followed = &follows.followed;
        let marks = followed.latest.as_ref()?.marks.clone();
        Some((followed.called.clone(), followed.pairing, marks))
    });
    Callback::from(move |()| {
        let view = &summary.view;
        let origin = Origin {
            passport: view,
            source: Source::Letter(stub.letter),
            written_ms,
            history: None,
            sample: summary.sample,
            followed: followed
                .as_ref()
                .map(|(called, pairing, marks)| wording::Followed {
                    called,
                    pairing: *pairing,
                    marks,
                }),
        };
        voice.send.emit(match kind {
            FileKind::Contacts => {
                let everyone: Vec<_> = view.members.iter().map(|row| row.id).collect();
                handing_on::contacts(&voice.speech, &origin, &everyone)
            }
            // Where the patient was when it was written is not in a letter.
            FileKind::Document => handing_on::document(&voice.speech, &summary, origin.source, ""),
            FileKind::Calendar | FileKind::Table | FileKind::Passport => {
                let all: Vec<_> = view.appointments.iter().map(|row| row.id).collect();
                handing_on::calendar(&voice.speech, &origin, &all, Reminding::Never)
            }
        });
    })
}
