namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>
/// Draws an invented person as a flat picture (SVG, 16:9), the same one every time, so that a demo class without cameras
/// still looks like a class. Real people upload a photograph or are shown by their initials; they are never drawn.
/// </summary>
internal static class Portrait
{
    /// <param name="person">The id: decides everything that <paramref name="looks"/> leaves open.</param>
    public static string Draw(string person, Looks looks)
    {
        var dice = new Dice(person);
        var skin = Palette.Skins[looks.Skin - 1];
        var hair = Palette.Hair[looks.Hair];
        var room = PortraitRoom.Draw(dice);
        var (behind, before) = PortraitHair.Draw(looks.Style, hair, dice);
        var (shift, size) = (dice.Between(-12, 12), dice.Between(98, 112));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
            {room}
            <g transform="translate({160 + shift} 182) scale({size / 100}.{size % 100:00}) translate(-160 -182)">
            {behind}
            {PortraitClothes.Draw(dice, PortraitFace.Neck(skin))}
            {PortraitFace.Draw(looks, skin, hair, dice)}
            {before}
            {PortraitFace.Glasses(looks)}
            </g>
            </svg>
            """;
    }
}
