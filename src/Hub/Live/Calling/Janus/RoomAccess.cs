namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>
/// The use of a room on one connection. It is replaced, never repaired: whatever was made with an earlier one is gone.
/// </summary>
/// <param name="Placeholder">What slots point at while nobody is in them.</param>
internal sealed record RoomAccess(JanusConnection Connection, VideoRoom Room, Feed Placeholder);
