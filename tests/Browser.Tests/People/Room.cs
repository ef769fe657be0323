using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.People;

/// <summary>The live room as everyone has it, by the words on its controls.</summary>
public sealed class Room(Visitor self)
{
    private IPage Page => self.Page;

    private ILocator Controls => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Your controls" });

    /// <summary>The vote beside the stage.</summary>
    public ILocator Vote => Page.GetByRole(AriaRole.Region, new() { Name = "Vote", Exact = true });

    /// <summary>The large button of someone who is called.</summary>
    public ILocator Speak => Page.GetByRole(AriaRole.Button, new() { Name = "Speak", Exact = true });

    public ILocator RaiseKey => Controls.GetByRole(AriaRole.Button, new() { Name = "Raise hand" });

    /// <summary>There while one is in a breakout room.</summary>
    public ILocator HelpKey => Page.GetByRole(AriaRole.Button, new() { Name = "Ask for help" });

    /// <summary>There while one's hand is up.</summary>
    public ILocator LowerKey => Controls.GetByRole(AriaRole.Button, new() { Name = "Lower" });

    public ILocator Muted => Controls.GetByRole(AriaRole.Button, new() { Name = "You are muted · Turn on" });

    public ILocator Chat => Page.GetByRole(AriaRole.Complementary, new() { Name = "Chat" });

    /// <summary>What does not work just now, in the band that says so.</summary>
    public ILocator Words(string sentence) => Page.GetByText(sentence);

    /// <summary>Someone's seat, whether one may choose it (hosts) or only look at it.</summary>
    /// <param name="state">What its words must say besides, such as "reconnecting".</param>
    public ILocator SeatOf(Character who, string? state = null) =>
        Page.GetByRole(AriaRole.List, new() { Name = "Seats" })
            .Locator($"[aria-label^=\"{who.Name}\"]{(state is null ? "" : $"[aria-label*=\"{state}\"]")}");

    /// <summary>The one other of them whose seat is in this room.</summary>
    public async Task<Visitor> PartnerAmongAsync(IEnumerable<Visitor> people)
    {
        var seats = await Task.WhenAll(people.Except([self]).Select(async other => (other, Seen: await SeatOf(other.Who).CountAsync())));
        return Assert.Single(seats, seat => seat.Seen > 0).other;
    }

    /// <summary>Chooses how the class is shown: "Amphitheatre", "Gallery" or "Speaker".</summary>
    public Task ShowAsAsync(string view) =>
        Page.GetByRole(AriaRole.Radiogroup, new() { Name = "How the class is shown" }).GetByRole(AriaRole.Radio, new() { Name = view }).ClickAsync();

    /// <summary>The large pictures on the stage.</summary>
    public ILocator OnStage(Character who) =>
        Page.GetByRole(AriaRole.Region, new() { Name = "Stage" }).Locator("figure", new() { HasText = who.Name });

    /// <summary>The text everyone in a breakout room writes, once the panel is open.</summary>
    public ILocator Notes => Page.GetByRole(AriaRole.Textbox, new() { Name = "Notes of this room" });

    /// <summary>What the rooms wrote, once the class is back.</summary>
    public ILocator NotesPanel => Page.GetByRole(AriaRole.Complementary, new() { Name = "Notes" });

    public Task OpenNotesAsync() => PressAsync("Notes");

    public Task SeatedAsync() => Expect(Controls).ToBeVisibleAsync();

    public Task TurnOnCameraAsync() => PressAsync("Camera off · Turn on");

    public Task UnmuteAsync() => PressAsync("You are muted · Turn on");

    public Task MuteAsync() => PressAsync("Microphone on · Mute");

    public Task RaiseHandAsync() => PressAsync("Raise hand");

    /// <param name="intent">Such as "Challenge".</param>
    public async Task RaiseHandAsync(string intent)
    {
        await Controls.GetByRole(AriaRole.Button, new() { Name = "Say what your hand is for" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitemradio, new() { Name = intent }).ClickAsync();
    }

    public Task ChooseAsync(string answer) => Answer(answer).ClickAsync();

    public ILocator Answer(string answer) => Vote.GetByRole(AriaRole.Button, new() { Name = answer });

    /// <summary>Waits until this answer alone is marked as mine, and counted.</summary>
    public async Task ChosenAsync(string answer)
    {
        await Expect(Vote.Locator("[aria-pressed=true]")).ToContainTextAsync(answer);
        await Expect(Vote.GetByText("Sending your vote…")).ToHaveCountAsync(0);
    }

    public async Task SayAsync(string text, bool toHosts = false)
    {
        await OpenChatAsync();
        await Chat.GetByRole(AriaRole.Radio, new() { Name = toHosts ? "Hosts only" : "Everyone" }).ClickAsync();
        await Chat.GetByRole(AriaRole.Textbox, new() { Name = "Message" }).FillAsync(text);
        await Chat.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(Said(text)).ToBeVisibleAsync();
    }

    public async Task OpenChatAsync()
    {
        if (await Chat.IsVisibleAsync()) return;
        await Controls.GetByRole(AriaRole.Button, new() { Name = "Chat" }).ClickAsync();
        await Expect(Chat).ToBeVisibleAsync();
    }

    public ILocator Said(string text) => Chat.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });

    /// <summary>Whether the class is recorded, in its words: "Recorded", "Off the record".</summary>
    public ILocator RecordingSign(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    /// <summary>Stays out of the recording, or comes back in.</summary>
    public async Task DeclineRecordingAsync(bool declined)
    {
        await RecordingSign(declined ? "Recorded" : "Recorded without you").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = declined ? "Do not record me" : "Record me again" }).ClickAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(RecordingSign(declined ? "Recorded without you" : "Recorded")).ToBeVisibleAsync();
    }

    /// <summary>Out of class, and home.</summary>
    public async Task LeaveAsync()
    {
        await PressAsync("Leave");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Enter the classroom" })).ToBeVisibleAsync();
    }

    private Task PressAsync(string words) => Controls.GetByRole(AriaRole.Button, new() { Name = words }).ClickAsync();
}
