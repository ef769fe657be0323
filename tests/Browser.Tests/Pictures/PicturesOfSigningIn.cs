using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Draws the ways in besides the link, and where one is signed in; see <see cref="PicturesOfEveryScreen"/> for how.</summary>
[Trait("Tool", "Pictures")]
public sealed class PicturesOfSigningIn(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [PicturesFact]
    public Task The_ways_in_and_my_devices_are_drawn() => TellAsync(
        async scene =>
        {
            var album = new Album(PicturesFactAttribute.Folder!);
            var stranger = await scene.SeatAsync(scene.Cast.Mayors[0]);
            await stranger.Page.GotoAsync(new Uri(stranger.Site, "/join").ToString());
            await stranger.Page.GetByLabel("Your e-mail address").FillAsync("mayor@city.example");
            await stranger.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
            await Expect(stranger.Page.GetByLabel("The six digits")).ToBeVisibleAsync();
            await Expect(stranger.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in with Example University" })).ToBeVisibleAsync();
            await album.TakeAsync(stranger, "ways-in");

            var mayor = await scene.SeatAsync(scene.Cast.Mayors[0]);
            await mayor.Door.SignInAsync();
            var again = await scene.SeatAsync(scene.Cast.Mayors[0]);
            await again.Door.SignInAsync();
            await again.Page.GotoAsync(new Uri(again.Site, $"/as/{again.Who.Person}/devices").ToString());
            await Expect(again.Page.GetByText("This device")).ToBeVisibleAsync();
            await album.TakeAsync(again, "devices");
        },
        settings:
        [
            "--OpenId:Name", "Example University", "--OpenId:Authority", "http://127.0.0.1:9", "--OpenId:ClientId", "classroom", "--OpenId:ClientSecret", "none",
        ]);
}
