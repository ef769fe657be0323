using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class HandsAndFloor(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    [Fact]
    public Task Hands_stand_in_order_and_who_is_called_speaks_only_once_they_press() => TellAsync(async (faculty, mayors) =>
    {
        var (first, second) = (mayors[0], mayors[1]);

        await first.Room.RaiseHandAsync("Challenge");
        await Expect(faculty.Desk.Hands).ToHaveCountAsync(1);
        await second.Room.RaiseHandAsync();
        await Expect(faculty.Desk.Hands).ToHaveCountAsync(2);
        await Expect(faculty.Desk.Hands.Nth(0)).ToContainTextAsync(first.Who.Name);
        await Expect(faculty.Desk.Hands.Nth(0)).ToContainTextAsync("Challenge", new() { IgnoreCase = true });
        await Expect(faculty.Desk.Hands.Nth(1)).ToContainTextAsync(second.Who.Name);

        await faculty.Desk.CallAsync(first.Who);
        await Expect(faculty.Room.OnStage(first.Who)).ToBeVisibleAsync();
        await Expect(second.Room.OnStage(first.Who)).ToBeVisibleAsync();
        await Expect(faculty.Desk.Hands).ToHaveCountAsync(1);
        await Expect(first.Room.Speak).ToBeVisibleAsync();
        await Expect(first.Room.Muted).ToBeVisibleAsync();
        Assert.False(await first.Senses.MicrophoneIsOpenAsync(), "being called opens nobody's microphone");

        await first.Room.Speak.ClickAsync();
        await Expect(first.Room.Words("The class hears you.")).ToBeVisibleAsync();
        await second.Senses.HearAsync();

        await faculty.Desk.ReturnFloorAsync();
        await Expect(first.Room.Speak).ToHaveCountAsync(0);
        await Expect(second.Room.OnStage(first.Who)).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Anyone_can_be_called_from_their_seat_without_a_hand() => TellAsync(async (faculty, mayors) =>
    {

        await faculty.Desk.ChooseAsync(mayors[0].Who, "Call");

        await Expect(mayors[0].Room.Speak).ToBeVisibleAsync();
        await Expect(faculty.Page.GetByText("without a hand")).ToBeVisibleAsync();
        await faculty.Desk.ReturnFloorAsync();
    });
}
