using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>The class itself for every person: with a screen reader, on a phone.</summary>
public sealed class ClassForEveryone(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    [Fact]
    public Task The_class_has_nothing_grave_and_fits_every_width() => TellAsync(async (faculty, mayors) =>
    {
        var mayor = mayors[0];
        var findings = new List<string>();
        async Task LookAsync(Visitor at, string screen, bool onPhone = false) =>
            findings.AddRange(await Audit.FindingsAsync(at.Page, screen, onPhone));

        await mayor.Room.RaiseHandAsync();
        await LookAsync(mayor, "room");
        await faculty.Desk.OpenVoteAsync("Would you sign today?", ["Sign it as it is", "Wait for the audit"]);
        await mayor.Room.ChooseAsync("Wait for the audit");
        await LookAsync(mayor, "room with an open vote", onPhone: true);
        await LookAsync(faculty, "desk with an open vote");
        await faculty.Page.SetViewportSizeAsync(1440, 900);
        await faculty.Desk.CloseVoteAsync();
        await faculty.Desk.RevealAsync("Would you sign today?");
        await faculty.Desk.CallAsync(mayor.Who);
        await Expect(mayor.Room.Speak).ToBeVisibleAsync();
        await LookAsync(mayor, "room of someone who is called");
        await LookAsync(faculty, "desk with someone on the floor");
        await mayor.Page.SetViewportSizeAsync(1440, 900);
        await mayor.Room.SayAsync("Page 12 names the crane.");
        await LookAsync(mayor, "room with chat", onPhone: true);

        await faculty.Desk.ReturnFloorAsync();
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });
}
