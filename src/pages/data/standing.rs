//! Where the data is and how safe it is now, line by line, each with a word of what can be done.

use super::DataProps;
use crate::device::install;
use crate::pages::backup;
use crate::parts::*;
use crate::words::{Speech, Voice, use_voice};
use flow::{BackupStep, DataMsg, Msg, Overall, Page, Place, Promise, SecondCopy, Standing};
use yew::prelude::*;

const MEGABYTE: u64 = 1_000_000;

/// Where the data is.
#[component]
pub(crate) fn DataPage(props: &DataProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let is_installed = install::is_installed();
    let place = if is_installed {
        speech.data_where_installed()
    } else {
        speech.data_where_browser()
    };
    html! {
        <>
            <TopBar title={speech.data_title().to_owned()} back={Some((speech.nav_settings().to_owned().into(), Page::Settings.href().into()))} />
            <main id="main" class="page">
                <p class="lede">{ overall(speech, props) }</p>
                <Facts>
                    <Fact term={speech.data_where().to_owned()}><p>{ place }</p></Fact>
                    <Fact term={speech.data_saved().to_owned()}>{ saved(speech, props.standing) }</Fact>
                    if !props.is_sample {
                        <Fact term={speech.backup_title().to_owned()}>{ last_backup(speech, props) }</Fact>
                    }
                    <Fact term={speech.settings_install().to_owned()}>{ installed(speech, is_installed) }</Fact>
                    { looked_at(&voice, props) }
                </Facts>
                <Rows>
                    <RowLink href={Page::DeleteData.href()} title={speech.data_delete_title().to_owned()}
                        detail={Some(AttrValue::from(speech.data_delete_row().to_owned()))} icon={Icon::Delete} />
                </Rows>
            </main>
        </>
    }
}

/// One sentence, or two, that are true.
fn overall(speech: &Speech, props: &DataProps) -> String {
    match props.overall {
        Overall::Sample => speech.data_overall_sample().to_owned(),
        Overall::NotSaved => speech.data_overall_not_saved().to_owned(),
        Overall::NoBackup => format!("{} {}", speech.data_overall_only(), speech.backup_none()),
        Overall::BackedUp { days, .. } => {
            format!("{} {}", speech.data_overall_here(), speech.backup_last(days))
        }
    }
}

/// The notice above the page says what to do about what is not saved.
fn saved(speech: &Speech, standing: Standing) -> Html {
    let text = match standing {
        Standing::Saved => speech.data_saved_all(),
        Standing::Saving => speech.saving_now(),
        Standing::NotSaved(_) => speech.saving_not(),
    };
    html! { <p role="status">{ text }</p> }
}

fn last_backup(speech: &Speech, props: &DataProps) -> Html {
    html! {
        <>
            { backup::last(speech, props.backup) }
            <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()} kind={ButtonKind::Plain} />
        </>
    }
}

fn installed(speech: &Speech, is_installed: bool) -> Html {
    if is_installed {
        return html! { <p>{ speech.settings_installed() }</p> };
    }
    if install::is_apple_tab() {
        return html! {
            <>
                <p>{ speech.data_installed_apple() }</p>
                <LinkButton label={speech.data_move_link().to_owned()} href={Page::MoveData.href()} kind={ButtonKind::Plain} />
            </>
        };
    }
    html! {
        <>
            <p>{ speech.data_installed_not() }</p>
            <p>{ speech.settings_install_by_hand() }</p>
        </>
    }
}

/// What the browser had to be asked for.
fn looked_at(voice: &Voice, props: &DataProps) -> Html {
    let speech = &voice.speech;
    let waiting = || html! { <p class="waiting">{ speech.data_looking() }</p> };
    let found = props.places.found;
    html! {
        <>
            <Fact term={speech.data_promise().to_owned()}>
                <div role="status">
                    { found.map_or_else(waiting, |place| promise(speech, place.promise, props.places.was_asked)) }
                </div>
                if found.is_some_and(|place| place.promise != Promise::Given) {
                    <Button label={speech.data_promise_ask().to_owned()} kind={ButtonKind::Plain}
                        onclick={voice.on(Msg::Data(DataMsg::AskToKeep))} />
                }
            </Fact>
            if !props.is_sample {
                <Fact term={speech.data_copy().to_owned()}>
                    { found.map_or_else(waiting, |place| html! { <p>{ copy(speech, place.copy) }</p> }) }
                </Fact>
            }
            <Fact term={speech.data_room().to_owned()}>
                { found.map_or_else(waiting, |place| html! { <p>{ room(speech, place) }</p> }) }
            </Fact>
        </>
    }
}

fn promise(speech: &Speech, promise: Promise, was_asked: bool) -> Html {
    let text = match promise {
        Promise::Given => return html! { <p>{ speech.data_promise_given() }</p> },
        Promise::NotGiven => speech.data_promise_not(),
        Promise::Unknown => speech.data_promise_unknown(),
    };
    html! {
        <>
            <p>{ text }</p>
            <p>{ speech.data_promise_todo() }</p>
            if was_asked { <p><strong>{ speech.data_promise_refused() }</strong></p> }
        </>
    }
}

fn copy(speech: &Speech, copy: SecondCopy) -> &str {
    match copy {
        SecondCopy::UpToDate => speech.data_copy_good(),
        SecondCopy::Behind => speech.data_copy_behind(),
        SecondCopy::Nowhere => speech.data_copy_none(),
        SecondCopy::Unknown => speech.data_copy_unknown(),
    }
}

fn room(speech: &Speech, place: Place) -> String {
    match place.used {
        None => speech.data_room_unknown().to_owned(),
        Some(bytes) if bytes < MEGABYTE => speech.data_room_little().to_owned(),
        Some(bytes) => {
            let whole = bytes.saturating_add(MEGABYTE / 2) / MEGABYTE;
            speech.data_room_some(i64::try_from(whole).unwrap_or(i64::MAX))
        }
    }
}
