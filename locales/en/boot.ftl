# Shown by the start script when the app itself cannot speak. Short, calm, and never alarming.
boot-old-browser = This browser is too old for Red Thread. Please update it, or open this page in another browser.
boot-missing-file = A part of Red Thread could not be fetched. What you have saved is still here. Please try again in a little while.
boot-offline = There is no internet connection. Red Thread needs it the first time only. After that it works without.
boot-stopped = Something went wrong. Your data is safe on this phone.
boot-open-again = Open again
boot-framed = To keep your information safe, Red Thread does not open inside another page.
boot-open-alone = Open Red Thread on its own
boot-no-script = Red Thread needs JavaScript. Please turn it on in your browser’s settings.
