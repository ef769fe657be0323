using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>A camera that shows its owner's portrait, so that a picture of a class shows people and no test colours.</summary>
internal static class Face
{
    private const int Frames = 2;

    /// <param name="signedIn">Anybody of the same programme: portraits are not public.</param>
    public static async Task<Equipment> OfAsync(Visitor signedIn, Character who, string folder)
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
