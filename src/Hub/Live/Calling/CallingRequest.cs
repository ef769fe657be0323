using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>What a browser says about its audio and video; see "Calling" in docs/protocol.md.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Publish), "publish")]
[JsonDerivedType(typeof(ReceiveSlots), "receive")]
[JsonDerivedType(typeof(ReceiveMoreSlots), "receiveMore")]
[JsonDerivedType(typeof(AnswerOffer), "answer")]
[JsonDerivedType(typeof(AddCandidate), "candidate")]
[JsonDerivedType(typeof(LookAt), "look")]
[JsonDerivedType(typeof(RenewPictures), "renew")]
[JsonDerivedType(typeof(HangUp), "hangUp")]
public abstract record CallingRequest;

/// <summary>
/// An offer for sending; the audio m-line first, then the camera's, then the shared screen's. <paramref name="Attempt"/> is the browser's own count, given
/// back with the answer: a browser that began anew knows by it which answers belong to what it threw away.
/// </summary>
public sealed record Publish(string Sdp, int Attempt) : CallingRequest;

/// <summary>Asks for slots: so many voices and so many pictures.</summary>
public sealed record ReceiveSlots(int Voices, int Pictures, int Attempt) : CallingRequest;

/// <summary>Asks for so many slots in all, beside those there are already; never fewer. Of the attempt that asked for the first.</summary>
public sealed record ReceiveMoreSlots(int Voices, int Pictures, int Attempt) : CallingRequest;

/// <summary>The browser's answer to an offer of slots, with the offer's attempt.</summary>
public sealed record AnswerOffer(string Sdp, int Attempt) : CallingRequest;

/// <summary>An address at which the browser may be reached; null after the last one.</summary>
public sealed record AddCandidate(Direction Pc, JsonElement? Candidate) : CallingRequest;

/// <summary>Whose pictures are on the viewer's screen, most important first.</summary>
public sealed record LookAt(IReadOnlyList<Look> Pictures) : CallingRequest;

/// <summary>
/// Pictures that came too late or too early to be told from those of whoever had their slot before, and so are not shown:
/// they are to begin anew.
/// </summary>
public sealed record RenewPictures(IReadOnlyList<string> People) : CallingRequest;

/// <summary>Stops media; the person stays in class.</summary>
public sealed record HangUp : CallingRequest;

/// <summary>One picture on a viewer's screen.</summary>
/// <param name="Screen">Not the person's camera but the screen they share.</param>
public readonly record struct Look(string Person, PictureSize Size, bool Screen = false);

/// <summary>Which of a tab's two connections is meant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Direction>))]
public enum Direction
{
    /// <summary>The tab's own camera and microphone.</summary>
    [JsonStringEnumMemberName("send")] Send,

    /// <summary>Everyone else, in slots.</summary>
    [JsonStringEnumMemberName("receive")] Receive,
}
