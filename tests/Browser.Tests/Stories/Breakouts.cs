using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class Breakouts(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public Task Each_hears_and_sees_only_their_room_until_all_are_back_in_class() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 4);
        await faculty.Desk.OpenRoomsAsync(rooms: 2, size: 2);
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();

        var first = mayors[0];
        var partner = await PartnerOfAsync(first, mayors);
        var elsewhere = mayors.Except([first, partner]).ToArray();
        await first.Senses.SeeAsync(partner);
        await elsewhere[0].Senses.SeeAsync(elsewhere[1]);
        await first.Room.UnmuteAsync();
        await partner.Senses.HearAsync();
        foreach (var stranger in elsewhere)
            await stranger.Senses.HearNothingOfAsync(partner);
        await first.Room.MuteAsync();

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
    });

    /// <summary>The one other mayor whose seat is in the same room.</summary>
    private static async Task<Visitor> PartnerOfAsync(Visitor mayor, Visitor[] mayors)
    {
        var seats = await Task.WhenAll(mayors.Except([mayor]).Select(async other => (other, Seen: await mayor.Room.SeatOf(other.Who).CountAsync())));
        return Assert.Single(seats, seat => seat.Seen > 0).other;
    }
}
