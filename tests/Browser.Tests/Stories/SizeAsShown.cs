using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>S5: nobody is sent a picture larger than they show it.</summary>
public sealed class SizeAsShown(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const int Small = 320, Medium = 640, Large = 1280;

    [Fact]
    public Task A_picture_is_sent_as_large_as_the_chosen_view_shows_it() => TellAsync(
        async scene =>
        {
            var (faculty, mayors) = await scene.BeginClassAsync(mayors: 1);
            await faculty.Senses.SeeAsync(mayors[0]);
            await faculty.Senses.SeeAtWidthAsync(mayors[0], 1, Small);

            await faculty.Room.ShowAsAsync("Speaker");
            await faculty.Desk.CallAsync(mayors[0].Who);
            await faculty.Senses.SeeAtWidthAsync(mayors[0], Medium, Large);

            await faculty.Room.ShowAsAsync("Amphitheatre");
            await faculty.Senses.SeeAtWidthAsync(mayors[0], 1, Small);
        },
        Cameras.Full);
}
