using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.People;

/// <summary>The host's desk, by the words on its controls.</summary>
public sealed class Desk(Visitor self)
{
    private IPage Page => self.Page;

    /// <summary>The hands, in order.</summary>
    public ILocator Hands => Page.GetByRole(AriaRole.Complementary, new() { Name = "Hands" }).Locator("ol > li");

    public async Task OpenDoorsAsync()
    {
        await PressAsync("Open the doors");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Start class" })).ToBeVisibleAsync();
    }

    public async Task StartClassAsync()
    {
        await PressAsync("Start class");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "End class…" })).ToBeVisibleAsync();
    }

    /// <summary>The call desk in place of whatever panel is open beside the class.</summary>
    public async Task OpenCallDeskAsync()
    {
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Hands" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Complementary, new() { Name = "Hands" })).ToBeVisibleAsync();
    }

    /// <summary>What it covers on a phone is free.</summary>
    public async Task CloseCallDeskAsync()
    {
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Hands" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Complementary, new() { Name = "Hands" })).ToHaveCountAsync(0);
    }

    public Task CallAsync(Character who) => PressAsync($"Call {who.Name}");

    public Task ReturnFloorAsync() => PressAsync("Thank, next");

    /// <summary>Chooses something from the menu on someone's seat.</summary>
    public async Task ChooseAsync(Character who, string action)
    {
        await self.Room.SeatOf(who).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = action }).ClickAsync();
    }

    /// <param name="kind">As the desk names it, such as "A scale".</param>
    /// <param name="right">Of a quiz, the letter of the right answer.</param>
    /// <param name="minutes">Until it closes by itself; null: no limit.</param>
    /// <param name="again">An anonymous vote that is taken twice.</param>
    public async Task OpenVoteAsync(
        string question, string[] answers, bool anonymous = false, string? kind = null, char? right = null, int? minutes = null, bool again = false)
    {
        await PressAsync("New vote");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "What do you ask?" }).FillAsync(question);
        if (kind is not null) await Page.GetByLabel("Kind of answer").SelectOptionAsync(new SelectOptionValue { Label = kind });
        foreach (var (answer, letter) in answers.Zip("ABCDEFGH"))
            await Page.GetByRole(AriaRole.Textbox, new() { Name = $"Answer {letter}" }).FillAsync(answer);
        if (right is not null) await Page.GetByRole(AriaRole.Radio, new() { Name = $"Answer {right} is right" }).CheckAsync();
        if (minutes is not null) await Page.GetByRole(AriaRole.Radio, new() { Name = $"{minutes} min", Exact = true }).ClickAsync();
        if (anonymous) await Page.GetByRole(AriaRole.Radio, new() { Name = "Anonymous" }).ClickAsync();
        if (again) await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Vote again after the discussion" }).CheckAsync();
        await PressAsync("Open vote");
        await Expect(VoteOn(question)).ToBeVisibleAsync();
    }

    public ILocator VoteOn(string question) => Page.GetByRole(AriaRole.Region, new() { Name = $"Vote: {question}" });

    /// <summary>How many people stand behind an answer, as the bars say.</summary>
    public static ILocator Count(ILocator vote, string answer) =>
        vote.GetByRole(AriaRole.Listitem).Filter(new() { HasText = answer }).Locator("[class*=count]");

    public Task CloseVoteAsync() => PressAsync("Close vote");

    public Task RevealAsync(string question) =>
        VoteOn(question).GetByRole(AriaRole.Button, new() { Name = "Show result to the class" }).ClickAsync();

    public Task VoteAgainAsync(string question) =>
        VoteOn(question).GetByRole(AriaRole.Button, new() { Name = "Vote again" }).ClickAsync();

    /// <summary>Shows the class what came of the last vote.</summary>
    public Task ShowResultAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Show result to the class" }).First.ClickAsync();

    /// <summary>Opens so many rooms of so many people each, grouped at random.</summary>
    public async Task OpenRoomsAsync(int rooms, int size)
    {
        await ProposeRoomsAsync(size);
        await OpenProposedAsync(rooms);
    }

    /// <summary>Has people grouped at random; nobody moves yet.</summary>
    public async Task ProposeRoomsAsync(int size)
    {
        await PressAsync("Make rooms…");
        await Page.GetByLabel("People a room").FillAsync($"{size}");
    }

    public async Task OpenProposedAsync(int rooms)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Open {rooms} rooms", Exact = true }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Close now" })).ToBeVisibleAsync();
    }

    /// <summary>The tile of the room somebody is in.</summary>
    public ILocator RoomOf(Character who) =>
        Page.GetByRole(AriaRole.Region, new() { Name = "Rooms" }).GetByRole(AriaRole.Listitem)
            .Filter(new() { Has = Page.GetByRole(AriaRole.Heading) }).Filter(new() { HasText = who.Name });

    public Task StepIntoRoomOfAsync(Character who) =>
        RoomOf(who).GetByRole(AriaRole.Button, new() { Name = "Step in to" }).ClickAsync();

    /// <summary>Back from a room to the class.</summary>
    public Task LeaveRoomAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Back to class" }).First.ClickAsync();

    public Task SpeakToRoomsAsync() => PressAsync("Speak to all rooms");

    public Task StopSpeakingToRoomsAsync() => PressAsync("All rooms hear you · Stop");

    public Task CloseRoomsAsync() => PressAsync("Close now");

    public Task StartRecordingAsync() => PressAsync("Start recording");

    public Task GoOffTheRecordAsync() => PressAsync("Go off the record");

    public Task GoOnTheRecordAsync() => PressAsync("Go on the record");

    public Task StopRecordingAsync() => PressAsync("Stop recording");

    public async Task EndClassAsync()
    {
        await PressAsync("End class…");
        await PressAsync("End for everyone");
    }

    private Task PressAsync(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();
}
