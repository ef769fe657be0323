using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class FacesAndVoices(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public Task Three_people_join_by_their_links_and_each_sees_and_hears_the_others() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 2);
        Visitor[] everyone = [faculty, .. mayors];

        foreach (var (viewer, other) in Pairs(everyone))
            await viewer.Senses.SeeAsync(other);

        foreach (var speaker in everyone)
        {
            Assert.False(await speaker.Senses.MicrophoneIsOpenAsync(), "nobody comes in with an open microphone");
            await speaker.Room.UnmuteAsync();
            foreach (var listener in everyone.Except([speaker]))
            {
                await listener.Senses.HearAsync();
                await Expect(TalkingRing(listener, speaker)).ToBeVisibleAsync();
            }

            await speaker.Room.MuteAsync();
        }
    });

    private static IEnumerable<(Visitor Viewer, Visitor Other)> Pairs(Visitor[] everyone) =>
        from viewer in everyone from other in everyone where viewer != other select (viewer, other);

    /// <summary>On the stage for faculty, on their seat for everyone else.</summary>
    private static ILocator TalkingRing(Visitor listener, Visitor speaker) =>
        listener.Room.SeatOf(speaker.Who).Or(listener.Room.OnStage(speaker.Who)).Locator("[class*=talking]").First;
}
