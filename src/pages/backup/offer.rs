//! What a backup would do: whose it is, what is in it, what is on this phone, and the one tap that brings it back. What
//! takes something away is asked for twice.

use super::restore::another;
use crate::device::clock;
use crate::parts::*;
use crate::words::{Speech, Voice};
use flow::{BackupStep, Beside, Msg, Offer, Page, Progress, StoreTrouble};
use yew::prelude::*;

pub(super) fn section(voice: &Voice, offer: &Offer, is_held_up: bool) -> Html {
    let speech = &voice.speech;
    html! {
        <>
            <h1 id="page-title" tabindex="-1">{ speech.restore_whose(&offer.called) }</h1>
            { content(speech, offer) }
            <h2>{ speech.restore_here() }</h2>
            { here(speech, &offer.beside) }
            if offer.read_only { <Notice kind={NoticeKind::Info}>{ speech.restore_read_only() }</Notice> }
            if is_held_up {
                <Notice kind={NoticeKind::Trouble}>{ speech.restore_held_up() }</Notice>
            } else {
                { actions(voice, offer) }
            }
            <div role="status">{ progress(speech, offer.progress) }</div>
            if offer.progress != Progress::Writing { { another(voice) } }
            if offer.progress == Progress::Asking { { confirm(voice, offer) } }
        </>
    }
}

/// When it was made, and how much is in it.
fn content(speech: &Speech, offer: &Offer) -> Html {
    let made = clock::wall_at(offer.made_ms);
    let made = speech.when_at(&speech.short_day(made.date()), &speech.clock(made.time()));
    html! {
        <Facts>
            <Fact term={speech.restore_made().to_owned()}>{ made }</Fact>
            <Fact term={speech.restore_people().to_owned()}>{ offer.people }</Fact>
            <Fact term={speech.restore_tasks().to_owned()}>{ offer.tasks }</Fact>
            <Fact term={speech.restore_appointments().to_owned()}>{ offer.appointments }</Fact>
        </Facts>
    }
}

fn here(speech: &Speech, beside: &Beside) -> Html {
    let said = |text: String| html! { <p>{ text }</p> };
    match beside {
        Beside::Nothing => said(speech.restore_here_nothing().to_owned()),
        Beside::Same => said(speech.restore_here_same().to_owned()),
        Beside::Ahead(changes) => said(speech.restore_here_ahead(i64::from(*changes))),
        Beside::Behind(changes) => said(speech.restore_here_behind(i64::from(*changes))),
        Beside::Parted { here, there, .. } => html! {
            <>
                <p>{ speech.restore_here_parted() }</p>
                <ul>
                    <li>{ speech.restore_only_here(i64::from(*here)) }</li>
                    <li>{ speech.restore_only_there(i64::from(*there)) }</li>
                </ul>
            </>
        },
        Beside::Other { called } => said(speech.restore_here_other(called)),
        Beside::Unreadable(StoreTrouble::Damaged) => said(speech.restore_here_damaged().to_owned()),
        Beside::Locked { label } if label.is_empty() => said(speech.restore_here_locked().to_owned()),
        Beside::Locked { label } => said(speech.restore_here_locked_named(label)),
        Beside::Unreadable(StoreTrouble::Newer) => said(speech.restore_here_newer().to_owned()),
        Beside::Unreadable(_) => said(speech.restore_here_unread().to_owned()),
    }
}

fn actions(voice: &Voice, offer: &Offer) -> Html {
    let speech = &voice.speech;
    let disabled = offer.progress == Progress::Writing;
    if offer.beside.is_joined() {
        let label = match offer.beside {
            Beside::Ahead(_) => speech.restore_take_newer(),
            _ => speech.restore_bring(),
        };
        return html! {
            <div class="actions">
                <Button label={label.to_owned()} icon={Icon::Check} {disabled} onclick={voice.on(Msg::BringBackup)} />
            </div>
        };
    }
    if !offer.beside.is_replaced() {
        return Html::default();
    }
    let can_be_backed_up = !matches!(offer.beside, Beside::Unreadable(_) | Beside::Locked { .. });
    html! {
        <div class="actions">
            if can_be_backed_up {
                <LinkButton label={speech.restore_backup_first().to_owned()} icon={Icon::Lock}
                    href={Page::Backup(BackupStep::Begin).href()} />
            }
            <Button label={speech.restore_replace().to_owned()} kind={ButtonKind::Warn} {disabled} onclick={voice.on(Msg::BringBackup)} />
        </div>
    }
}

fn progress(speech: &Speech, progress: Progress) -> Html {
    let text = match progress {
        Progress::Shown | Progress::Asking => return Html::default(),
        Progress::Writing => return html! { <p class="waiting">{ speech.restore_writing() }</p> },
        Progress::Refused(StoreTrouble::Taken) => speech.restore_taken(),
        Progress::Refused(StoreTrouble::Full) => speech.restore_full(),
        // It may have been written all the same.
        Progress::Refused(StoreTrouble::Lost) => speech.restore_unheard(),
        Progress::Refused(_) => speech.restore_refused(),
    };
    html! { <Notice kind={NoticeKind::Trouble}>{ text }</Notice> }
}

/// Whose passport goes away is named before it does.
fn confirm(voice: &Voice, offer: &Offer) -> Html {
    let speech = &voice.speech;
    let there = &offer.called;
    let (title, text) = match &offer.beside {
        Beside::Other { called } | Beside::Parted { called, .. } => (
            speech.restore_confirm_title(called),
            speech.restore_confirm_text(called, there),
        ),
        Beside::Locked { label } if !label.is_empty() => (
            speech.restore_confirm_locked_title(label),
            speech.restore_confirm_damaged_text(there),
        ),
        _ => (
            speech.restore_confirm_damaged_title().to_owned(),
            speech.restore_confirm_damaged_text(there),
        ),
    };
    html! {
        <Confirm {title} {text} yes={speech.restore_confirm_yes().to_owned()} no={speech.restore_confirm_no().to_owned()}
            kind={ButtonKind::Warn} onyes={voice.on(Msg::ConfirmRestore)} onno={voice.on(Msg::KeepHere)} />
    }
}
