//! The lock that is on: locking now, a fingerprint or a face, the card outside, the minutes, and taking it off.

use super::{minutes, outcome};
use crate::device::passkey;
use crate::parts::*;
use crate::words::Voice;
use flow::{Door, DoorMsg, Lock, Msg};
use std::rc::Rc;
use yew::prelude::*;

pub(super) fn section(voice: &Voice, door: &Door, lock: &Lock) -> Html {
    let speech = &voice.speech;
    let send = voice.send.clone();
    let on_minutes = Callback::from(move |text: String| {
        if let Ok(minutes) = text.parse() {
            send.emit(Msg::Door(DoorMsg::Minutes(minutes)));
        }
    });
    let on = |msg: DoorMsg| voice.on(Msg::Door(msg));
    let disabled = door.is_busy;
    html! {
        <>
            <p class="lede">{ speech.lock_on() }</p>
            { outcome(speech, door) }
            <div class="actions">
                <Button label={speech.lock_now().to_owned()} icon={Icon::Lock} {disabled} onclick={on(DoorMsg::Lock)} />
            </div>
            <Card title={speech.lock_passkey().to_owned()}>
                if lock.has_passkey {
                    <p>{ speech.lock_passkey_on() }</p>
                    <Button label={speech.lock_passkey_drop().to_owned()} kind={ButtonKind::Quiet} {disabled} onclick={on(DoorMsg::Passkey(false))} />
                } else if passkey::may_exist() {
                    <p>{ speech.lock_passkey_text() }</p>
                    <Button label={speech.lock_passkey_add().to_owned()} kind={ButtonKind::Quiet} {disabled} onclick={on(DoorMsg::Passkey(true))} />
                } else {
                    <p>{ speech.lock_cannot_passkey() }</p>
                }
            </Card>
            <Card title={speech.lock_card().to_owned()}>
                if lock.has_card {
                    <p>{ speech.lock_card_outside() }</p>
                    <Button label={speech.lock_card_take().to_owned()} kind={ButtonKind::Quiet} {disabled} onclick={on(DoorMsg::Card(false))} />
                } else {
                    <p>{ speech.lock_card_text() }</p>
                    <Button label={speech.lock_card_leave().to_owned()} kind={ButtonKind::Quiet} {disabled} onclick={on(DoorMsg::Card(true))} />
                }
            </Card>
            <ChoiceField id="lock-minutes" label={speech.lock_minutes().to_owned()} hint={Some(AttrValue::from(speech.lock_hidden().to_owned()))}
                options={Rc::new(minutes(speech))} chosen={lock.minutes.to_string()} onchange={on_minutes} />
            <Card title={speech.lock_off().to_owned()}>
                <p>{ speech.lock_off_text() }</p>
                <Button label={speech.lock_off_now().to_owned()} kind={ButtonKind::Quiet} {disabled} onclick={on(DoorMsg::TakeOff)} />
            </Card>
        </>
    }
}
