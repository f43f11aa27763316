//! From the tab of an iPhone or iPad into the app on its home screen, step by step, by a backup. It carries nothing itself.

use super::DataProps;
use crate::device::install;
use crate::pages::passports;
use crate::parts::*;
use crate::words::{Speech, use_voice};
use flow::{BackupStep, Overall, Page};
use yew::prelude::*;

/// What to do, in which order.
#[component]
pub(crate) fn MovePage(props: &DataProps) -> Html {
    let Some(voice) = use_voice() else {
        return Html::default();
    };
    let speech = &voice.speech;
    let content = if install::is_apple_tab() {
        html! {
            <>
                <p class="lede">{ speech.data_move_lede() }</p>
                { passports::besides(&voice, speech.data_move_others(), &props.neighbours) }
                <h2>{ speech.data_move_steps() }</h2>
                { steps(speech, props) }
                <p>{ speech.data_move_after() }</p>
                <LinkButton label={speech.data_delete_title().to_owned()} href={Page::DeleteData.href()} kind={ButtonKind::Plain} />
            </>
        }
    } else {
        html! { <p class="lede">{ speech.data_move_not_here() }</p> }
    };
    html! {
        <>
            <TopBar title={speech.data_move_title().to_owned()}
                back={Some((speech.data_title().to_owned().into(), Page::Data.href().into()))} />
            <main id="main" class="page">{ content }</main>
        </>
    }
}

fn steps(speech: &Speech, props: &DataProps) -> Html {
    let has_all = matches!(props.overall, Overall::BackedUp { changes: 0, .. });
    html! {
        <ol>
            <li>
                <p>{ speech.data_move_backup() }</p>
                if has_all { <p><strong>{ speech.data_move_backup_made() }</strong></p> }
                <p>
                    <LinkButton label={speech.backup_make().to_owned()} href={Page::Backup(BackupStep::Begin).href()} icon={Icon::Lock}
                        kind={if has_all { ButtonKind::Quiet } else { ButtonKind::Main }} />
                </p>
            </li>
            <li><p>{ speech.data_move_add() }</p></li>
            <li><p>{ speech.data_move_open(speech.restore_title()) }</p></li>
            <li><p>{ speech.data_move_check() }</p></li>
        </ol>
    }
}
