using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Browser.Tests.Stories;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>A camera that shows its owner's portrait, so that a picture of a class shows people and no test colours.</summary>
internal static class Face
{
    /// <summary>Chromium calls a camera by its file; here it is called as cameras are.</summary>
    private const string NamedDevices = """
        Object.defineProperty(MediaDeviceInfo.prototype, "label", {
          get() { return { videoinput: "Built-in camera", audioinput: "Built-in microphone", audiooutput: "Built-in loudspeaker" }[this.kind] },
        })
        """;

    private const int Frames = 2;

    /// <summary>Someone at a browser whose camera shows their portrait.</summary>
    /// <param name="folder">For the camera's film.</param>
    public static async Task<Visitor> SeatAsync(Scene scene, Character who, string folder)
    {
        var before = await scene.SeatAsync(who);
        await before.Door.SignInAsync();
        var visitor = await scene.SeatAgainAsync(before, await OfAsync(before, who, folder));
        await visitor.Page.AddInitScriptAsync(NamedDevices);
        return visitor;
    }

    /// <param name="signedIn">Anybody of the same programme: portraits are not public.</param>
    private static async Task<Equipment> OfAsync(Visitor signedIn, Character who, string folder)
    {
        var address = new Uri(signedIn.Site, $"/as/{signedIn.Who.Person}/api/people/{who.Person}/portrait");
        var page = await signedIn.Page.Context.NewPageAsync();
        await page.SetViewportSizeAsync(640, 360);
        await page.GotoAsync(address.ToString());
        var frame = await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 92 });
        await page.CloseAsync();

        // A film of JPEGs one after the other is what Chromium takes for a camera besides raw frames.
        var camera = Path.Combine(folder, $"{who.Person}.mjpeg");
        await using var film = File.Create(camera);
        for (var at = 0; at < Frames; at++)
            await film.WriteAsync(frame);
        return signedIn.Equipment with { Camera = camera };
    }
}
