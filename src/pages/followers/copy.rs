//! A locked copy of everything on somebody's phone, for the day on which this one is lost; and the words that open it.

use super::one::FollowerProps;
use crate::pages::backup::word_list;
use crate::parts::*;
use crate::words::Voice;
use flow::{FollowersMsg, Msg};
use passport::Follower;
use yew::prelude::*;

/// What it is for, and the button that makes it. The sample has nothing to be rescued.
pub(super) fn section(voice: &Voice, props: &FollowerProps, follower: &Follower, whose: &str) -> Html {
    let speech = &voice.speech;
    if props.given.is_sample {
        return Html::default();
    }
    let label = if follower.keeps_copy {
        speech.follower_copy_again(whose)
    } else {
        speech.follower_copy_leave(whose)
    };
    html! {
        <Card title={speech.follower_copy_title().to_owned()}>
            if follower.keeps_copy { <p>{ speech.follower_copy_there(whose) }</p> }
            <p>{ speech.follower_copy_text(whose) }</p>
            <Button {label} kind={ButtonKind::Quiet} icon={Icon::Lock} disabled={!props.given.is_saved}
                onclick={voice.on(Msg::Followers(FollowersMsg::LeaveCopy(props.id)))} />
        </Card>
    }
}

/// The words of the copy, to be written down by the patient and told to nobody.
pub(super) fn words(voice: &Voice, whose: &str, words: &str) -> Html {
    let speech = &voice.speech;
    html! {
        <section aria-labelledby="dispatch-title">
            <h2 id="dispatch-title" tabindex="-1">{ speech.follower_copy_words_title() }</h2>
            { word_list(words, speech.backup_words_label()) }
            <p>{ speech.follower_copy_words_text(whose) }</p>
            <div class="actions">
                <Button label={speech.backup_words_done().to_owned()} icon={Icon::Check} onclick={voice.on(Msg::Followers(FollowersMsg::WordsWritten))} />
            </div>
        </section>
    }
}
