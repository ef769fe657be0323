using System.Text.Json.Serialization;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>How large a viewer shows a picture, so that no more is sent than is seen: about 180, 360 and 720 lines.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PictureSize>))]
public enum PictureSize
{
    [JsonStringEnumMemberName("small")] Small,
    [JsonStringEnumMemberName("medium")] Medium,
    [JsonStringEnumMemberName("large")] Large,
}

/// <summary>A picture a viewer wants, and how large they show it.</summary>
/// <param name="Screen">Not the source's camera but the screen it shares.</param>
public readonly record struct Picture(Source Source, PictureSize Size, bool Screen = false);
