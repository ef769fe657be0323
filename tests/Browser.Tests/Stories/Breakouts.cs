using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class Breakouts(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public Task Each_hears_and_sees_only_their_room_until_all_are_back_in_class() => TellAsync(async scene =>
    {
        var findings = new List<string>();
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 4);
        await faculty.Desk.OpenRoomsAsync(rooms: 2, size: 2);
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();

        var first = mayors[0];
        var partner = await first.Room.PartnerAmongAsync(mayors);
        var elsewhere = mayors.Except([first, partner]).ToArray();
        await first.Senses.SeeAsync(partner);
        await elsewhere[0].Senses.SeeAsync(elsewhere[1]);
        await first.Room.UnmuteAsync();
        await partner.Senses.HearAsync();
        foreach (var stranger in elsewhere)
            await stranger.Senses.HearNothingOfAsync(partner);
        await first.Room.MuteAsync();

        await WriteAtOnceAsync(first, "Who pays for the dredging?", partner, "The old crane stays.");
        await Expect(faculty.Desk.RoomOf(first.Who)).ToContainTextAsync("The old crane stays.");
        findings.AddRange(await Audit.FindingsAsync(first.Page, "breakout room", onPhone: true));
        findings.AddRange(await Audit.FindingsAsync(faculty.Page, "floor walk", onPhone: true));

        await first.Room.HelpKey.ClickAsync();
        await Expect(faculty.Desk.RoomOf(first.Who)).ToContainTextAsync("Asks for help");
        await faculty.Desk.StepIntoRoomOfAsync(first.Who);
        await first.Senses.SeeAsync(faculty);

        await faculty.Room.UnmuteAsync();
        await faculty.Desk.SpeakToRoomsAsync();
        foreach (var mayor in mayors)
            await mayor.Senses.HearAsync();

        await faculty.Desk.CloseRoomsAsync();
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToHaveCountAsync(0);
        await first.Senses.SeeAsync(elsewhere[0]);
        await elsewhere[1].Senses.SeeAsync(partner);

        // What was written belongs to all now.
        await elsewhere[0].Room.OpenNotesAsync();
        await Expect(elsewhere[0].Room.NotesPanel).ToContainTextAsync("The old crane stays.");
        Assert.Empty(findings);
    });

    /// <summary>Two type into the same notes at the same time, and each reads both in the end.</summary>
    private static async Task WriteAtOnceAsync(Visitor one, string ones, Visitor other, string others)
    {
        await one.Room.OpenNotesAsync();
        await other.Room.OpenNotesAsync();
        await Task.WhenAll(
            one.Room.Notes.PressSequentiallyAsync(ones, new() { Delay = 60 }), other.Room.Notes.PressSequentiallyAsync(others, new() { Delay = 70 }));
        foreach (var writer in (Visitor[])[one, other])
        {
            await Patience.UntilAsync(async () =>
            {
                var read = await writer.Room.Notes.InputValueAsync();
                return read.Contains(ones, StringComparison.Ordinal) && read.Contains(others, StringComparison.Ordinal);
            }, TimeSpan.FromSeconds(20), $"{writer.Who.Name} reads what both wrote");
        }
    }
}
