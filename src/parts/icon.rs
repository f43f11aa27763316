//! The drawn signs: one stroke each on a grid of 24 units, in the colour of the text beside them.
//! Not a carrier of meaning by itself: a sign is hidden from assistive technology and always stands beside words.

use yew::prelude::*;

/// What a sign stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// The day that is now.
    Today,
    /// Several people.
    Team,
    /// A month's leaf.
    Calendar,
    /// Something to say.
    Raise,
    /// A code that can be shown.
    Share,
    /// One person.
    Person,
    /// What can be adjusted.
    Gear,
    /// A telephone.
    Call,
    /// A sealed envelope.
    Mail,
    /// A pencil.
    Edit,
    /// A bin.
    Delete,
    /// A plus.
    Add,
    /// An arrow to where one came from.
    Back,
    /// An arrow to where one is led.
    Next,
    /// A closed lock.
    Lock,
    /// A printer.
    Print,
    /// Two sheets.
    Copy,
    /// An arrow that turns back.
    Undo,
    /// A moon.
    Night,
    /// A house.
    Home,
    /// A tick.
    Check,
    /// A triangle with a mark.
    Alert,
    /// A clock face.
    Clock,
    /// A pin on a map.
    Place,
    /// A cross.
    Close,
    /// An i in a ring.
    Info,
    /// A thread whose two ends do not meet.
    Gap,
    /// An arrow to a place further up.
    Up,
    /// An arrow to a place further down.
    Down,
    /// A star.
    Star,
    /// A heart.
    Heart,
    /// A capsule.
    Pill,
    /// Lines with their bullets.
    List,
    /// Two people's words, one beside the other.
    Chat,
    /// A code that changes.
    Moving,
    /// What a camera looks at.
    Camera,
}

impl Icon {
    fn strokes(self) -> &'static str {
        match self {
            Self::Today => {
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4\
                 M2.5 12h2M19.5 12h2M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"
            }
            Self::Team => {
                "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20v-.5a5 5 0 0 1 5-5h3a5 5 0 0 1 5 5v.5\
                 M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.8a5 5 0 0 1 3.5 4.7v.5"
            }
            Self::Calendar => {
                "M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z\
                 M3.5 10h17M8 2.5v4M16 2.5v4"
            }
            Self::Raise => {
                "M12 3.5a8.5 8.5 0 0 0-7.1 13.2L3.5 20.5l4.3-1.1A8.5 8.5 0 1 0 12 3.5z\
                 M8.5 10.5h7M8.5 14h4"
            }
            Self::Share => "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2.5M14 20h2.5M20 20v.01",
            Self::Person => {
                "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5v-.5a6 6 0 0 1 6-6h3a6 6 0 0 1 6 6v.5"
            }
            Self::Gear => {
                "M4 7.5h9M18 7.5h2M4 16.5h2M11 16.5h9M15.5 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5\
                 M8.5 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5"
            }
            Self::Call => {
                "M6.5 3.5h3l1.5 4.5-2.2 1.6a12 12 0 0 0 5.6 5.6l1.6-2.2 4.5 1.5v3\
                 a2.5 2.5 0 0 1-2.7 2.5C10.5 19.5 4.5 13.5 4 6.2a2.5 2.5 0 0 1 2.5-2.7z"
            }
            Self::Mail => {
                "M4.5 5.5h15a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-15\
                 A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM3.5 7l8.5 6.5L20.5 7"
            }
            Self::Edit => {
                "M4 20l1-4.5L16.2 4.3a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19zM14 6.5l3.5 3.5"
            }
            Self::Delete => "M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5",
            Self::Add => "M12 5v14M5 12h14",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Next => "M9 5l7 7-7 7",
            Self::Lock => "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5",
            Self::Print => "M7 9V3.5h10V9M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6.5H7z",
            Self::Copy => "M9 9h11v11H9zM15 9V4H4v11h5",
            Self::Undo => "M8 4.5L4 8.5l4 4M4 8.5h10a5.5 5.5 0 0 1 0 11h-4",
            Self::Night => "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
            Self::Home => "M4 11l8-7 8 7v9.5h-5.5V15h-5v5.5H4z",
            Self::Check => "M5 12.5l4.5 4.5L19 7",
            Self::Alert => "M12 4l9 16H3zM12 10v4.5M12 17.2v.01",
            Self::Clock => "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
            Self::Place => {
                "M12 21s-7-6.2-7-11.3a7 7 0 0 1 14 0C19 14.8 12 21 12 21z\
                 M12 7.2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5"
            }
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Info => "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.01",
            Self::Gap => "M2 7c6-1.5 4 4.5 8 5M22 17c-6 1.5-4-4.5-8-5",
            Self::Up => "M12 20V4.5M5.5 11L12 4.5l6.5 6.5",
            Self::Down => "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5",
            Self::Star => "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
            Self::Heart => {
                "M12 20C5.5 15.5 3.5 12.5 3.5 9.2a4.5 4.5 0 0 1 8.5-2.1 4.5 4.5 0 0 1 8.5 2.1c0 3.3-2 6.3-8.5 10.8z"
            }
            Self::Pill => "M4.8 12.1l7.3-7.3a5 5 0 0 1 7.1 7.1l-7.3 7.3a5 5 0 0 1-7.1-7.1zM8.4 8.5l7.1 7.1",
            Self::Moving => "M3.5 7h8v8h-8zM14.5 6a9 9 0 0 1 0 10M17.5 4.5a13 13 0 0 1 0 13M6.5 10h2v2h-2z",
            Self::Camera => "M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5M8.5 8.5h7v7h-7z",
            Self::List => "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.01M4.5 12v.01M4.5 17.5v.01",
            Self::Chat => {
                "M5 3.5h9A1.5 1.5 0 0 1 15.5 5v5.5A1.5 1.5 0 0 1 14 12H8l-3.5 3V12A1.5 1.5 0 0 1 3.5 10.5V5A1.5 1.5 0 0 1 5 3.5z\
                 M18.5 9h.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1 1.5v3L16 17.5h-5A1.5 1.5 0 0 1 9.5 16v-.5"
            }
        }
    }
}

/// What [`IconView`] needs.
#[derive(Properties, PartialEq)]
pub struct IconViewProps {
    /// The sign to draw.
    pub icon: Icon,
}

/// Draws one sign, as tall as the text around it, hidden from assistive technology.
#[component]
pub fn IconView(props: &IconViewProps) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={props.icon.strokes()} />
        </svg>
    }
}
