using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A screen is shared with one press, and goes with whoever shares it.</summary>
public sealed class ScreenOnStage(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    [Fact]
    public Task A_mayor_who_is_called_shares_their_screen_until_the_floor_goes_on_and_faculty_at_any_time() => TellAsync(async (faculty, mayors) =>
    {
        var (zanele, other) = (mayors[0], mayors[1]);
        await Expect(Key(zanele, "Share screen")).ToHaveCountAsync(0);

        await zanele.Room.RaiseHandAsync();
        await faculty.Desk.CallAsync(zanele.Who);
        await Key(zanele, "Share screen").ClickAsync();
        await MovesAsync(ScreenOf(faculty, zanele));
        await MovesAsync(ScreenOf(other, zanele));
        await Expect(zanele.Page.GetByRole(AriaRole.Region, new() { Name = "Everyone sees your screen" })).ToBeVisibleAsync();
        var findings = await Audit.FindingsAsync(other.Page, "room with a shared screen", onPhone: true);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
        await other.Page.SetViewportSizeAsync(1440, 900);

        // The floor goes on, and the screen with it; nothing is recorded of it any more.
        await other.Room.RaiseHandAsync();
        await faculty.Desk.CallAsync(other.Who);
        await Expect(ScreenOf(other, zanele)).ToHaveCountAsync(0);
        await Expect(Key(zanele, "Stop sharing")).ToHaveCountAsync(0);

        await Key(faculty, "Share screen").ClickAsync();
        await MovesAsync(ScreenOf(zanele, faculty));
        await Key(faculty, "Stop sharing").ClickAsync();
        await Expect(ScreenOf(zanele, faculty)).ToHaveCountAsync(0);
        await faculty.Desk.ReturnFloorAsync();
    });

    private static ILocator Key(Visitor at, string words) =>
        at.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    private static ILocator ScreenOf(Visitor viewer, Visitor sharer) =>
        viewer.Page.GetByRole(AriaRole.Region, new() { Name = $"{sharer.Who.Name}’s screen" });

    /// <summary>What arrives is drawn, and goes on.</summary>
    private static async Task MovesAsync(ILocator screen)
    {
        var video = await screen.Locator("video").ElementHandleAsync();
        await screen.Page.WaitForFunctionAsync(
            "video => video.videoWidth > 0 && video.getVideoPlaybackQuality().totalVideoFrames > 3", video);
    }
}
