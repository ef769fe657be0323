using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>What a room told its owner.</summary>
internal sealed class RoomEvents : ICallingRoomListener
{
    public Heard<bool> Engine { get; } = new();

    public Heard<(Source Source, bool Talking)> Voices { get; } = new();

    void ICallingRoomListener.Talking(Source source, bool talking) => Voices.Add((source, talking));

    void ICallingRoomListener.Engine(bool up, string message) => Engine.Add(up);
}
