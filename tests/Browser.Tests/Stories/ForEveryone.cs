using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>The way in for every person: with a screen reader, without a mouse, on a phone.</summary>
public sealed class ForEveryone(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public Task The_way_into_class_has_nothing_grave_and_fits_every_width() => TellAsync(async scene =>
    {
        var mayor = await scene.SeatAsync(scene.Cast.Mayors[0]);
        var findings = new List<string>();
        async Task LookAsync(string screen) => findings.AddRange(await Audit.FindingsAsync(mayor.Page, screen, onPhone: true));

        await mayor.Door.OpenLinkAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Heading, new() { Name = $"Welcome, {mayor.Who.Name}" })).ToBeVisibleAsync();
        await LookAsync("join");
        await mayor.Door.SignInAsync();
        await mayor.Door.GoHomeAsync();
        await LookAsync("home");
        await mayor.Door.ToGreenRoomAsync();
        await LookAsync("green room");
        await mayor.Door.PressEnterAsync();
        await Expect(mayor.Page.GetByText("There is nothing to press.")).ToBeVisibleAsync();
        await LookAsync("lobby");

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });

    [Fact]
    public Task The_keyboard_alone_leads_from_the_link_to_a_raised_hand_and_a_vote() => TellAsync(async scene =>
    {
        var (faculty, _) = await scene.BeginClassAsync(mayors: 0);
        var mayor = await scene.SeatAsync(scene.Cast.Mayors[0]);
        await mayor.Door.OpenLinkAsync();

        await Keys.PressAsync(mayor.Page, mayor.Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {mayor.Who.Name}" }));
        await Keys.PressAsync(mayor.Page, mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Enter the classroom" }));
        await mayor.Room.SeatedAsync();
        await Keys.PressAsync(mayor.Page, mayor.Room.RaiseKey);
        await Expect(faculty.Desk.Hands.First).ToContainTextAsync(mayor.Who.Name);

        await faculty.Desk.OpenVoteAsync("Would you sign the lease?", ["Sign it as it is", "Wait for the audit"]);
        await Keys.PressAsync(mayor.Page, mayor.Room.Answer("Wait for the audit"));
        await mayor.Room.ChosenAsync("Wait for the audit");
    });
}
